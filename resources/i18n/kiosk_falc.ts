<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Continuer</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Fermer le clavier</source>
        <translation>Fermer le clavier</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>CalibrationWindow</name>
    <message>
        <source>La carte à sa vraie taille</source>
        <translation>La carte à sa vraie taille</translation>
    </message>
    <message>
        <source>Posez une carte bancaire sur la carte dessinée. Changez sa taille jusqu’à ce que leurs bords se touchent.</source>
        <translation>Posez une carte bancaire sur la carte dessinée. Changez la taille de la carte dessinée. Elle doit être aussi grande que la vôtre.</translation>
    </message>
    <message>
        <source>Carte dessinée</source>
        <translation>Carte dessinée</translation>
    </message>
    <message>
        <source>Plus petite</source>
        <translation>Plus petite</translation>
    </message>
    <message>
        <source>Plus grande</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>Garder cette taille</source>
        <translation>Garder cette taille</translation>
    </message>
</context>
<context>
    <name>CallingPage</name>
    <message>
        <source>L’accueil est ouvert jusqu’à {hour}.</source>
        <translation>L’accueil est ouvert jusqu’à {hour}.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre aujourd’hui à {hour}.</source>
        <translation>L’accueil est fermé. L’accueil ouvre aujourd’hui à {hour}.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre demain à {hour}.</source>
        <translation>L’accueil est fermé. L’accueil ouvre demain à {hour}.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre {day} à {hour}.</source>
        <translation>L’accueil est fermé. L’accueil ouvre {day} à {hour}.</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Compléter</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Non partagé</source>
        <translation>Pas partagé</translation>
    </message>
    <message>
        <source>Partager</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Ne pas partager</source>
        <translation>Ne pas partager</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Une réponse personnelle est à revoir.</source>
        <translation>1 réponse personnelle est à revoir.</translation>
    </message>
    <message>
        <source>Réponse donnée</source>
        <translation>Réponse donnée</translation>
    </message>
    <message>
        <source>Une précision</source>
        <translation>Une précision</translation>
    </message>
    <message>
        <source>Non renseigné</source>
        <translation>Sans réponse</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Relisez vos réponses</source>
        <translation>Relisez vos réponses</translation>
    </message>
    <message>
        <source>Il manque&#xa0;: %1</source>
        <translation>Il manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Vos réponses</source>
        <translation>Vos réponses</translation>
    </message>
    <message>
        <source>«&#xa0;Ne pas partager&#xa0;»&#xa0;: la réponse reste dans «&#xa0;%1&#xa0;», et votre inscription ne change pas.</source>
        <translation>«&#xa0;Ne pas partager&#xa0;»&#xa0;: la réponse reste dans «&#xa0;%1&#xa0;». Votre inscription ne change pas.</translation>
    </message>
    <message>
        <source>Enregistrer mon inscription</source>
        <translation>Enregistrer mon inscription</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Plus bas</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>La borne ne peut pas continuer</source>
        <translation>La borne est arrêtée</translation>
    </message>
    <message>
        <source>Un conseiller peut vous inscrire sans la borne&#xa0;: allez à l’accueil.</source>
        <translation>Allez à l’accueil. Un conseiller peut vous inscrire sans la borne.</translation>
    </message>
    <message>
        <source>Un conseiller peut vous inscrire sans la borne.</source>
        <translation>Un conseiller peut vous inscrire sans la borne.</translation>
    </message>
    <message>
        <source>Revenir au début</source>
        <translation>Revenir au début</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Continuer mon inscription plus tard</source>
        <translation>Continuer mon inscription plus tard</translation>
    </message>
    <message>
        <source>Votre code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>Vos réponses sont gardées 15 jours à partir du {day}, à la borne&#xa0;: {site}</source>
        <translation>La borne garde vos réponses 15 jours à partir du {day}. La borne est ici&#xa0;: {site}</translation>
    </message>
    <message>
        <source>À la borne, touchez «&#xa0;Commencer&#xa0;», puis «&#xa0;J’ai un code&#xa0;». Écrivez le code.</source>
        <translation>À la borne, touchez «&#xa0;Commencer&#xa0;». Touchez «&#xa0;J’ai un code&#xa0;». Écrivez le code.</translation>
    </message>
    <message>
        <source>Qui a ce code peut lire vos réponses. Votre nom n’est pas sur ce papier.</source>
        <translation>Avec ce code, on peut lire vos réponses. Gardez ce papier pour vous. Votre nom n’est pas sur ce papier.</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: {phone}. {opening}</source>
        <translation>Pour parler à une personne&#xa0;: {phone}. {opening}</translation>
    </message>
    <message>
        <source>Montrez ce dessin et votre code à un conseiller. Vos réponses sont dans ce dessin.</source>
        <translation>Montrez ce dessin et votre code à un conseiller. Vos réponses sont dans ce dessin.</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Continuer avec mon code</source>
        <translation>Continuer avec mon code</translation>
    </message>
    <message>
        <source>Écrivez les 8 signes du code. La borne garde vos réponses 15 jours.</source>
        <translation>Écrivez les 8 signes du code. La borne garde vos réponses 15 jours.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien ici. Attendez une minute, puis essayez encore.</source>
        <translation>Ce code n’ouvre rien ici. Attendez une minute. Essayez encore.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien ici. Regardez-le encore&#xa0;: rien n’est perdu.</source>
        <translation>Ce code n’ouvre rien ici. Regardez le code encore une fois. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>CountriesQuestion</name>
    <message>
        <source>Retirer %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>Jour</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Pour mieux lire</source>
        <translation>Pour mieux lire</translation>
    </message>
    <message>
        <source>Écrire plus grand</source>
        <translation>Écrire plus grand</translation>
    </message>
    <message>
        <source>Lettres claires sur fond noir</source>
        <translation>Lettres claires sur un fond noir</translation>
    </message>
    <message>
        <source>Lettres plus larges et plus espacées</source>
        <translation>Lettres plus larges, avec plus de place entre les mots</translation>
    </message>
    <message>
        <source>La personne suivante retrouvera l’affichage habituel.</source>
        <translation>La personne suivante retrouve l’affichage habituel.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Le son</source>
        <translation>Le son</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Votre inscription est enregistrée</source>
        <translation>Votre inscription est enregistrée</translation>
    </message>
    <message>
        <source>Votre demande est enregistrée</source>
        <translation>Votre demande est enregistrée</translation>
    </message>
    <message>
        <source>Vos mots sont enregistrés. Une personne de l’équipe les lit avec votre dossier.</source>
        <translation>Vos mots sont enregistrés. Une personne de l’équipe les lit avec votre dossier.</translation>
    </message>
    <message>
        <source>La proposition</source>
        <translation>La proposition</translation>
    </message>
    <message>
        <source>Le reçu est parti vers l’imprimante.</source>
        <translation>L’imprimante prépare votre reçu.</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>L’explication</source>
        <translation>L’explication</translation>
    </message>
    <message>
        <source>Je ne suis pas d’accord</source>
        <translation>Je ne suis pas d’accord</translation>
    </message>
    <message>
        <source>Imprimer le reçu</source>
        <translation>Imprimer le reçu</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>À vérifier</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Revoir</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>EditorPlace</name>
    <message>
        <source>Continuer</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Montrez ce dessin et votre code à l’équipe de %1&#xa0;: un conseiller continue avec vos réponses.</source>
        <translation>Montrez ce dessin et votre code à l’équipe de %1. Un conseiller continue avec vos réponses.</translation>
    </message>
    <message>
        <source>Dessin pour le conseiller</source>
        <translation>Dessin pour le conseiller</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Parler à un conseiller</source>
        <translation>Parler à un conseiller</translation>
    </message>
    <message>
        <source>%1 a répondu et arrive.</source>
        <translation>%1 a répondu. %1 arrive.</translation>
    </message>
    <message>
        <source>Un conseiller a répondu&#xa0;: il arrive.</source>
        <translation>Un conseiller arrive.</translation>
    </message>
    <message>
        <source>Allez à l’accueil&#xa0;: une personne de l’équipe peut finir l’inscription avec vous.</source>
        <translation>Allez à l’accueil. Une personne peut finir l’inscription avec vous.</translation>
    </message>
    <message>
        <source>L’équipe n’est pas dans ce lieu. Elle peut finir l’inscription avec vous, à son accueil.</source>
        <translation>L’équipe n’est pas ici. L’équipe est dans un autre lieu. Elle peut finir l’inscription avec vous.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi téléphoner&#xa0;:</source>
        <translation>Vous pouvez aussi téléphoner&#xa0;:</translation>
    </message>
    <message>
        <source>Votre demande d’aide est notée.</source>
        <translation>Votre demande d’aide est notée.</translation>
    </message>
    <message>
        <source>Votre demande d’aide est partie vers l’équipe.</source>
        <translation>Votre demande d’aide est partie vers l’équipe.</translation>
    </message>
    <message>
        <source>Appeler de nouveau</source>
        <translation>Appeler encore</translation>
    </message>
    <message>
        <source>Revenir à mon inscription</source>
        <translation>Revenir à mon inscription</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Je réponds sans aide</source>
        <translation>Je réponds sans aide</translation>
    </message>
    <message>
        <source>Un conseiller m’aide ici</source>
        <translation>Un conseiller m’aide ici</translation>
    </message>
    <message>
        <source>Urgence&#xa0;: qui appeler</source>
        <translation>Urgence&#xa0;: qui appeler</translation>
    </message>
</context>
<context>
    <name>HiddenScreen</name>
    <message>
        <source>Écran caché</source>
        <translation>L’écran est caché</translation>
    </message>
    <message>
        <source>Montrer l’écran</source>
        <translation>Montrer l’écran</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Êtes-vous toujours là&#xa0;?</source>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>Sans réponse, tout sera effacé dans %1 s.</source>
        <translation>Sans réponse, la borne efface tout dans %1 secondes.</translation>
    </message>
    <message>
        <source>Votre inscription reste enregistrée. Cet écran sera effacé dans %1 s.</source>
        <translation>Votre inscription reste enregistrée. La borne efface cet écran dans %1 secondes.</translation>
    </message>
    <message>
        <source>Ce qui est gardé sous un code reste gardé. Cet écran sera effacé dans %1 s.</source>
        <translation>La borne garde vos réponses avec votre code. La borne efface cet écran dans %1 secondes.</translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>Oui, je continue</translation>
    </message>
</context>
<context>
    <name>KeptFor</name>
    <message>
        <source>Vos réponses restent ici pendant 3 minutes sans geste. Ensuite, tout est effacé.</source>
        <translation>La borne garde vos réponses pendant 3 minutes. Ensuite, la borne efface tout.</translation>
    </message>
    <message>
        <source>Vos réponses restent ici pendant 2 minutes sans geste. Ensuite, tout est effacé.</source>
        <translation>La borne garde vos réponses pendant 2 minutes. Ensuite, la borne efface tout.</translation>
    </message>
    <message>
        <source>Cet écran reste ici pendant 3 minutes sans geste. Ensuite, il est effacé.</source>
        <translation>La borne montre cet écran pendant 3 minutes. Ensuite, la borne l’efface.</translation>
    </message>
    <message>
        <source>Cet écran reste ici pendant 2 minutes sans geste. Ensuite, il est effacé.</source>
        <translation>La borne montre cet écran pendant 2 minutes. Ensuite, la borne l’efface.</translation>
    </message>
</context>
<context>
    <name>KeyFaces</name>
    <message>
        <source>accent aigu</source>
        <translation>accent aigu</translation>
    </message>
    <message>
        <source>accent grave</source>
        <translation>accent grave</translation>
    </message>
    <message>
        <source>accent circonflexe</source>
        <translation>accent circonflexe</translation>
    </message>
    <message>
        <source>tréma</source>
        <translation>tréma</translation>
    </message>
    <message>
        <source>cédille</source>
        <translation>cédille</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apostrophe</translation>
    </message>
    <message>
        <source>tiret</source>
        <translation>tiret</translation>
    </message>
    <message>
        <source>tiret bas</source>
        <translation>tiret bas</translation>
    </message>
    <message>
        <source>virgule</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>arobase</source>
        <translation>arobase</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>Effacer un signe</source>
        <translation>Effacer un signe</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Chiffres et signes</source>
        <translation>Chiffres et signes</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Ordre des lettres</source>
        <translation>Ordre des lettres</translation>
    </message>
    <message>
        <source>Autres lettres</source>
        <translation>Autres lettres</translation>
    </message>
    <message>
        <source>Changer d’alphabet</source>
        <translation>Changer d’alphabet</translation>
    </message>
    <message>
        <source>Demi-espace</source>
        <translation>Demi-espace</translation>
    </message>
    <message>
        <source>Lettres d’autres langues</source>
        <translation>Lettres d’autres langues</translation>
    </message>
    <message>
        <source>Lettres et tons du vietnamien</source>
        <translation>Lettres et tons du vietnamien</translation>
    </message>
    <message>
        <source>crochet</source>
        <translation>crochet</translation>
    </message>
    <message>
        <source>tilde</source>
        <translation>tilde</translation>
    </message>
    <message>
        <source>point dessous</source>
        <translation>point dessous</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Clavier</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Un problème est arrivé. Il a été noté. (réf. {bug})</source>
        <translation>Un problème est arrivé. Le problème est noté. Son numéro est {bug}.</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choisissez votre langue</source>
        <translation>Choisissez votre langue</translation>
    </message>
</context>
<context>
    <name>ListenButtons</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continuer la lecture</source>
        <translation>Continuer à écouter</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>Répéter</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Donnez une réponse à cette question.</source>
        <translation>Donnez une réponse à cette question.</translation>
    </message>
    <message>
        <source>La réponse est trop longue&#xa0;: gardez {max} signes au plus.</source>
        <translation>Votre réponse est trop longue. Écrivez {max} signes au plus.</translation>
    </message>
    <message>
        <source>Choisissez une des réponses proposées.</source>
        <translation>Choisissez une réponse dans la liste.</translation>
    </message>
    <message>
        <source>Donnez le jour, le mois et l’année (4 chiffres).</source>
        <translation>Donnez le jour, le mois et l’année. L’année a 4 chiffres.</translation>
    </message>
    <message>
        <source>Cette date n’existe pas. Regardez le jour, le mois et l’année (4 chiffres).</source>
        <translation>Cette date n’existe pas. Regardez le jour, le mois et l’année. L’année a 4 chiffres.</translation>
    </message>
    <message>
        <source>Cette date n’est pas encore passée. Regardez l’année.</source>
        <translation>Cette date est dans le futur. Regardez l’année.</translation>
    </message>
    <message>
        <source>Cette date est très ancienne. Regardez l’année.</source>
        <translation>Cette date est très ancienne. Regardez l’année.</translation>
    </message>
    <message>
        <source>Cette date est très lointaine. Regardez l’année.</source>
        <translation>Cette date est très loin dans le futur. Regardez l’année.</translation>
    </message>
    <message>
        <source>Ce numéro ne peut pas être appelé. Un numéro français a 10 chiffres.</source>
        <translation>Regardez encore ce numéro. Un numéro français a 10 chiffres.</translation>
    </message>
    <message>
        <source>Il manque une partie de l’adresse. Exemple&#xa0;: prenom.nom@exemple.fr</source>
        <translation>Il manque une partie de l’adresse. Exemple&#xa0;: prenom.nom@exemple.fr</translation>
    </message>
    <message>
        <source>Choisissez la commune dans la liste, par son nom ou son code postal.</source>
        <translation>Écrivez le nom ou le code postal. Ensuite, choisissez la commune dans la liste.</translation>
    </message>
    <message>
        <source>Choisissez le pays dans la liste, par ses premières lettres.</source>
        <translation>Écrivez les premières lettres du pays. Ensuite, choisissez le pays dans la liste.</translation>
    </message>
    <message>
        <source>Gardez {max} réponses au plus.</source>
        <translation>Gardez {max} réponses au plus.</translation>
    </message>
    <message>
        <source>Choisissez le métier dans la liste. Prenez le plus proche.</source>
        <translation>Choisissez le métier dans la liste. Prenez le métier le plus proche.</translation>
    </message>
    <message>
        <source>Ce numéro a 13 chiffres, ou 15 avec la clé.</source>
        <translation>Ce numéro a 13 chiffres. Avec la clé, il a 15 chiffres.</translation>
    </message>
    <message>
        <source>Ce numéro ne peut pas exister. Regardez-le encore sur la carte.</source>
        <translation>Ce numéro n’existe pas. Regardez encore votre carte.</translation>
    </message>
    <message>
        <source>La clé ne va pas avec le numéro. Regardez les deux derniers chiffres.</source>
        <translation>La clé est différente. La clé, ce sont les 2 derniers chiffres. Regardez ces 2 chiffres.</translation>
    </message>
    <message>
        <source>Il manque une réponse avant d’enregistrer.</source>
        <translation>Il manque une réponse pour enregistrer.</translation>
    </message>
    <message>
        <source>Cette valeur est déjà celle du dossier.</source>
        <translation>Cette réponse est déjà dans le dossier.</translation>
    </message>
    <message>
        <source>Un autre organisme prend cette décision. Transmettez-lui le dossier.</source>
        <translation>Un autre organisme prend cette décision. Envoyez le dossier à cet organisme.</translation>
    </message>
    <message>
        <source>Ce qui a été reçu n’est pas lisible. Cela a été gardé pour le support.</source>
        <translation>Le programme ne peut pas lire ce message. Il garde le message pour le support.</translation>
    </message>
    <message>
        <source>Le journal de ce poste a été modifié en dehors du programme. Appelez le support.</source>
        <translation>Le journal de ce poste est changé. Le programme ne l’a pas fait. Appelez le support.</translation>
    </message>
    <message>
        <source>La clé des données n’est pas là. Remettez-la à sa place, puis recommencez. Rien n’a été modifié.</source>
        <translation>La clé des données manque. Remettez la clé à sa place. Ensuite, recommencez. Les données sont comme avant.</translation>
    </message>
    <message>
        <source>Le fichier de la clé doit appartenir au compte du programme et n’être lisible que de lui (chmod 600). Rien n’a été modifié.</source>
        <translation>D’autres comptes peuvent lire le fichier de la clé. Gardez ce fichier pour le seul compte du programme. La commande est&#xa0;: chmod 600. Les données sont comme avant.</translation>
    </message>
    <message>
        <source>Premier Pas est déjà ouvert sur ce poste. Utilisez sa fenêtre.</source>
        <translation>Premier Pas est déjà ouvert sur ce poste. Utilisez cette fenêtre.</translation>
    </message>
    <message>
        <source>La clé n’est pas celle de ces données. Remettez la bonne clé. Rien n’a été modifié.</source>
        <translation>Cette clé est pour d’autres données. Remettez la bonne clé. Les données sont comme avant.</translation>
    </message>
    <message>
        <source>Les données de ce poste sont abîmées. N’effacez rien et appelez le support&#xa0;: une sauvegarde peut être rétablie.</source>
        <translation>Les données de ce poste sont abîmées. Gardez tout et appelez le support. Une copie des données peut les remplacer.</translation>
    </message>
    <message>
        <source>Le dossier des données ne peut pas être écrit. Appelez le support.</source>
        <translation>Le programme ne peut pas écrire ses données. Appelez le support.</translation>
    </message>
    <message>
        <source>Ces données viennent d’une version plus récente de Premier Pas. Installez-la.</source>
        <translation>Ces données viennent d’une version plus récente de Premier Pas. Installez cette version.</translation>
    </message>
    <message>
        <source>La mise à jour des données n’a pas abouti. Elles sont comme avant. Appelez le support.</source>
        <translation>La mise à jour s’est arrêtée. Les données sont comme avant. Appelez le support.</translation>
    </message>
    <message>
        <source>Le disque est plein&#xa0;: la dernière réponse n’est pas enregistrée. Ce qui était enregistré l’est toujours. Appelez un conseiller.</source>
        <translation>Le disque est plein. La dernière réponse n’est pas enregistrée. Les réponses d’avant sont enregistrées. Appelez un conseiller.</translation>
    </message>
    <message>
        <source>Le disque ne répond pas comme il faut&#xa0;: la dernière réponse n’est pas enregistrée. Appelez un conseiller.</source>
        <translation>Le disque a un problème. La dernière réponse n’est pas enregistrée. Appelez un conseiller.</translation>
    </message>
    <message>
        <source>Ce poste n’est pas encore enrôlé. Demandez un code à votre structure.</source>
        <translation>Ce poste attend un code. Demandez un code à votre structure.</translation>
    </message>
    <message>
        <source>Cet entretien n’est plus en cours&#xa0;: il a été enregistré ou effacé.</source>
        <translation>Cet entretien est fini. Il est enregistré ou effacé.</translation>
    </message>
    <message>
        <source>Ce dossier n’est pas sur ce poste.</source>
        <translation>Ce dossier n’est pas sur ce poste.</translation>
    </message>
    <message>
        <source>Cet identifiant est déjà pris.</source>
        <translation>Une autre personne a déjà cet identifiant.</translation>
    </message>
    <message>
        <source>L’identifiant ou le mot de passe ne correspond pas.</source>
        <translation>Regardez encore l’identifiant et le mot de passe.</translation>
    </message>
    <message>
        <source>L’échange avec le portail n’a pas abouti. Il reprendra seul. Si cela dure, appelez le support.</source>
        <translation>L’envoi au portail s’est arrêté. Il reprend tout seul. Le problème dure&#xa0;? Appelez le support.</translation>
    </message>
    <message>
        <source>Il n’y a pas de réseau. Regardez le câble ou le Wi-Fi. L’envoi reprendra seul.</source>
        <translation>Il n’y a pas de réseau. Regardez le câble ou le Wi-Fi. L’envoi reprend tout seul.</translation>
    </message>
    <message>
        <source>Ce réseau ne connaît pas l’adresse du portail. Appelez la personne qui s’occupe du réseau.</source>
        <translation>Le réseau ne trouve pas l’adresse du portail. Appelez la personne qui s’occupe du réseau.</translation>
    </message>
    <message>
        <source>Le portail ne répond pas. Regardez si le réseau est branché. L’envoi reprendra seul.</source>
        <translation>Le portail ne répond pas. Regardez le câble du réseau. L’envoi reprend tout seul.</translation>
    </message>
    <message>
        <source>Ce qui répond n’est pas le portail. Rien n’est perdu. Appelez la personne qui s’occupe du réseau.</source>
        <translation>Ce n’est pas le portail qui répond. Rien n’est perdu. Appelez la personne qui s’occupe du réseau.</translation>
    </message>
    <message>
        <source>Le réseau répond à la place du portail. Ouvrez une page web&#xa0;: il attend peut-être que vous vous y connectiez.</source>
        <translation>Le réseau répond à la place du portail. Ouvrez une page internet. Le réseau vous demande peut-être de vous connecter.</translation>
    </message>
    <message>
        <source>Le portail est en panne. L’envoi reprendra seul.</source>
        <translation>Le portail est en panne. L’envoi reprend tout seul.</translation>
    </message>
    <message>
        <source>Le portail est très demandé. L’envoi reprendra seul dans un moment.</source>
        <translation>Beaucoup de postes utilisent le portail. L’envoi reprend tout seul dans un moment.</translation>
    </message>
    <message>
        <source>Le portail n’accepte pas cet envoi. Rien n’est perdu. Appelez le support.</source>
        <translation>Le portail n’accepte pas cet envoi. Tout est gardé. Appelez le support.</translation>
    </message>
    <message>
        <source>Deux portails répondent à la même adresse. Rien n’est perdu. Appelez le support.</source>
        <translation>2 portails répondent à la même adresse. Tout est gardé. Appelez le support.</translation>
    </message>
    <message>
        <source>Le réseau demande un mot de passe (proxy). Appelez la personne qui s’occupe du réseau.</source>
        <translation>Le réseau demande un mot de passe. Appelez la personne chargée du réseau. Parlez-lui du proxy.</translation>
    </message>
    <message>
        <source>La connexion n’est pas protégée par le certificat du portail&#xa0;: rien n’est envoyé. Appelez la personne qui s’occupe du réseau.</source>
        <translation>La connexion n’est pas protégée. Rien n’est envoyé. Appelez la personne qui s’occupe du réseau.</translation>
    </message>
    <message>
        <source>Le certificat du portail n’est pas de cette date. Regardez la date et l’heure de ce poste. Si elles sont justes, appelez le support.</source>
        <translation>La date de cet appareil ne va pas avec le portail. Regardez la date et l’heure de cet appareil. Si elles sont justes, appelez le support.</translation>
    </message>
    <message>
        <source>Il manque au portail des actes que ce poste n’a plus&#xa0;: il a été rétabli d’après une sauvegarde trop ancienne. Le reste lui est envoyé. Appelez le support.</source>
        <translation>Le portail a perdu des réponses. Ce poste ne les a plus. Le reste est envoyé. Appelez le support.</translation>
    </message>
    <message>
        <source>Ce poste a été retiré du portail. Rien n’y est plus enregistré. Appelez votre structure.</source>
        <translation>Ce poste ne marche plus avec le portail. Il n’enregistre plus rien. Appelez votre structure.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un fichier scellé de Premier Pas, ou il est incomplet. Copiez-le encore.</source>
        <translation>Ce fichier n’est pas le bon, ou il est incomplet. Copiez-le encore.</translation>
    </message>
    <message>
        <source>Ce poste ne sait pas encore pour qui sceller. Un échange avec le portail le lui dira.</source>
        <translation>Ce poste ne sait pas encore pour qui fermer le fichier. Le portail le lui dira.</translation>
    </message>
    <message>
        <source>La copie n’a pas abouti. Regardez si la clé est branchée et s’il y reste de la place.</source>
        <translation>La copie n’a pas marché. Regardez si la clé est branchée. Regardez s’il reste de la place.</translation>
    </message>
    <message>
        <source>Le portail a tout ce que ce poste a enregistré&#xa0;: il n’y a rien à emporter.</source>
        <translation>Le portail a tout reçu. Il n’y a rien à emporter.</translation>
    </message>
    <message>
        <source>Ce poste a été copié, ou remis d’une sauvegarde. Il prend tout seul une nouvelle identité. Rien n’est perdu.</source>
        <translation>Ce poste a été copié ou rétabli. Il se donne un nouveau nom tout seul. Tout est gardé. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Le portail et ce poste n’ont pas la même suite d’enregistrements. Rien n’est perdu. Appelez le support.</source>
        <translation>Le portail et ce poste n’ont pas les mêmes enregistrements. Tout est gardé. Appelez le support.</translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être joint. Choisissez un PDF ou une photo (JPEG, PNG, WebP) de {most_mb} Mo au plus.</source>
        <translation>Ce fichier ne peut pas être ajouté. Choisissez une photo ou un document de {most_mb} Mo au plus.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore arrivé en entier au portail. Réessayez plus tard.</source>
        <translation>Le document n’est pas encore arrivé en entier. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Un document a été abîmé en chemin. Il repart du début, rien n’est perdu.</source>
        <translation>Un document a été abîmé pendant l’envoi. L’envoi recommence. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore sur ce poste.</source>
        <translation>Ce document n’est pas encore sur ce poste.</translation>
    </message>
    <message>
        <source>Code pour le support&#xa0;: {code}.</source>
        <translation>Code à dire au support&#xa0;: {code}.</translation>
    </message>
    <message>
        <source>Le portail ne connaît pas ce poste. Demandez un code d’enrôlement à votre structure.</source>
        <translation>Le portail ne connaît pas ce poste. Demandez un code à votre structure.</translation>
    </message>
    <message>
        <source>Ce poste a été retiré du portail. Ce qui est enregistré est gardé. Appelez votre structure.</source>
        <translation>Le portail n’accepte plus ce poste. Les réponses enregistrées sont gardées. Appelez votre structure.</translation>
    </message>
    <message>
        <source>L’heure de ce poste n’est pas celle du portail. Réglez la date et l’heure. Ce qui est enregistré porte l’heure du portail.</source>
        <translation>L’heure de cet appareil n’est pas juste. Réglez la date et l’heure. Ce qui est enregistré a la bonne heure.</translation>
    </message>
    <message>
        <source>Le portail a été rétabli d’après une sauvegarde. Ce poste lui renverra seul ce qui manque.</source>
        <translation>Le portail a été remis en état avec une copie. Cet appareil lui envoie tout seul ce qui manque.</translation>
    </message>
    <message>
        <source>Il reste peu de place sur le disque&#xa0;: {free_mb} Mo. Libérez de la place.</source>
        <translation>Il reste peu de place sur le disque&#xa0;: {free_mb} Mo. Faites de la place.</translation>
    </message>
    <message>
        <source>Cette vérification n’a pas répondu en {seconds} secondes. Recommencez plus tard.</source>
        <translation>Cette vérification n’a pas répondu en {seconds} secondes. Recommencez plus tard.</translation>
    </message>
    <message>
        <source>La signature de ce poste n’est pas reconnue. Appelez le support.</source>
        <translation>Le portail ne reconnaît pas la signature de ce poste. Appelez le support.</translation>
    </message>
    <message>
        <source>Cette version de Premier Pas est trop ancienne pour le portail. Installez la mise à jour.</source>
        <translation>Cette version de Premier Pas est trop ancienne. Installez la mise à jour.</translation>
    </message>
    <message>
        <source>Ce code ne peut pas servir&#xa0;: il est faux, déjà utilisé, trop ancien ou prévu pour un autre usage. Demandez-en un autre.</source>
        <translation>Ce code ne marche pas. Il est faux, déjà utilisé ou trop ancien. Il est peut-être pour un autre usage. Demandez un autre code.</translation>
    </message>
    <message>
        <source>Ce poste est déjà enrôlé. Un autre poste demande un autre dossier de données.</source>
        <translation>Ce poste a déjà utilisé un code. Un autre poste demande un autre dossier de données.</translation>
    </message>
    <message>
        <source>L’adresse du portail doit commencer par https://.</source>
        <translation>L’adresse du portail commence par https://.</translation>
    </message>
    <message>
        <source>Un contenu reçu du portail ne peut pas servir ({pack}, {key}). Ce qui servait avant reste en usage. Appelez le support.</source>
        <translation>Un contenu du portail ne marche pas. Le contenu est&#xa0;: {pack}, {key}. Le programme garde le contenu d’avant. Appelez le support.</translation>
    </message>
    <message>
        <source>Le questionnaire de ce poste ne peut pas être lu. Appelez le support.</source>
        <translation>Le programme ne peut pas lire le questionnaire. Appelez le support.</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Le reçu est parti vers l’imprimante.</source>
        <translation>L’imprimante prépare votre reçu.</translation>
    </message>
    <message>
        <source>Revenir à la proposition</source>
        <translation>Revenir à la proposition</translation>
    </message>
    <message>
        <source>Imprimer avec le reçu</source>
        <translation>Imprimer avec le reçu</translation>
    </message>
</context>
<context>
    <name>ObjectionPage</name>
    <message>
        <source>Écrivez d’abord ce que vous souhaitez.</source>
        <translation>Écrivez d’abord ce que vous voulez.</translation>
    </message>
</context>
<context>
    <name>ObjectionScreen</name>
    <message>
        <source>Je ne suis pas d’accord</source>
        <translation>Je ne suis pas d’accord</translation>
    </message>
    <message>
        <source>Écrivez ce que vous souhaitez, avec vos mots. Une personne de l’équipe les lit.</source>
        <translation>Écrivez ce que vous voulez, avec vos mots. Une personne de l’équipe lit vos mots.</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Fermer le clavier</source>
        <translation>Fermer le clavier</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Revenir à la proposition</source>
        <translation>Revenir à la proposition</translation>
    </message>
</context>
<context>
    <name>PausedScreen</name>
    <message>
        <source>Vos réponses sont gardées 15 jours</source>
        <translation>La borne garde vos réponses 15 jours</translation>
    </message>
    <message>
        <source>Prenez ce code en photo, ou écrivez-le&#xa0;:</source>
        <translation>Prenez ce code en photo. Ou écrivez ce code sur un papier.</translation>
    </message>
    <message>
        <source>Pour continuer&#xa0;: revenez à cette borne, ou dites ce code à l’équipe de %1. Qui a ce code peut lire vos réponses.</source>
        <translation>Pour continuer, revenez à cette borne. Vous pouvez aussi dire ce code à l’équipe de %1. Avec ce code, on peut lire vos réponses. Gardez le code pour vous.</translation>
    </message>
    <message>
        <source>Pour continuer&#xa0;: revenez à cette borne et touchez «&#xa0;J’ai un code&#xa0;». Qui a ce code peut lire vos réponses.</source>
        <translation>Pour continuer, revenez à cette borne. Touchez «&#xa0;J’ai un code&#xa0;». Avec ce code, on peut lire vos réponses. Gardez le code pour vous.</translation>
    </message>
    <message>
        <source>Le code est parti vers l’imprimante.</source>
        <translation>Le code est parti vers l’imprimante.</translation>
    </message>
    <message>
        <source>J’ai mon code, terminer</source>
        <translation>J’ai mon code, terminer</translation>
    </message>
    <message>
        <source>Imprimer le code</source>
        <translation>Imprimer le code</translation>
    </message>
    <message>
        <source>Continuer avec un conseiller</source>
        <translation>Continuer avec un conseiller</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Imprimer à nouveau</source>
        <translation>Imprimer encore une fois</translation>
    </message>
</context>
<context>
    <name>PrintingState</name>
    <message>
        <source>L’imprimante travaille.</source>
        <translation>L’imprimante travaille.</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier. Prenez cet écran en photo.</source>
        <translation>L’imprimante n’a plus de papier. Prenez cet écran en photo.</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte. Prenez cet écran en photo.</source>
        <translation>L’imprimante est ouverte. Prenez cet écran en photo.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas. Prenez cet écran en photo.</source>
        <translation>L’imprimante ne répond pas. Prenez cet écran en photo.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Vos sujets</source>
        <translation>Vos sujets</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ProofCode</name>
    <message>
        <source>Code de votre référence</source>
        <translation>Code de votre référence</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Cette proposition n’est pas encore traduite. Un conseiller peut vous l’expliquer.</source>
        <translation>Cette proposition n’est pas encore traduite. Un conseiller peut vous l’expliquer.</translation>
    </message>
    <message>
        <source>Ceci est une proposition. Une personne décide.</source>
        <translation>C’est une proposition. Une personne décide.</translation>
    </message>
    <message>
        <source>Ce qui vous est proposé</source>
        <translation>Notre proposition</translation>
    </message>
    <message>
        <source>Avec qui&#xa0;: {body}</source>
        <translation>Avec&#xa0;: {body}</translation>
    </message>
    <message>
        <source>Qui décide&#xa0;: {decider}</source>
        <translation>Qui décide&#xa0;: {decider}</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Un entretien court avec une personne</source>
        <translation>Un entretien court avec une personne</translation>
    </message>
    <message>
        <source>Il reste des points à voir ensemble. La proposition vient après.</source>
        <translation>Il reste des questions à voir avec vous. La proposition vient après.</translation>
    </message>
    <message>
        <source>Ne pas répondre n’enlève aucun droit.</source>
        <translation>Vous gardez tous vos droits, même sans réponse.</translation>
    </message>
    <message>
        <source>Ce qui est plus personnel n’est pas écrit ici. C’est dans l’explication.</source>
        <translation>Les choses personnelles ne sont pas sur cet écran. Elles sont dans l’explication.</translation>
    </message>
    <message>
        <source>Ensuite</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Une personne lit la proposition et en parle avec vous. Elle peut décider autrement.</source>
        <translation>Une personne lit la proposition. Elle en parle avec vous. Elle peut décider autre chose.</translation>
    </message>
    <message>
        <source>Qui vous reçoit&#xa0;: l’équipe de {team}</source>
        <translation>Qui vous reçoit&#xa0;: l’équipe de {team}</translation>
    </message>
    <message>
        <source>La borne ne connaît pas le délai. Demandez-le à cette équipe.</source>
        <translation>La borne ne connaît pas le délai. Demandez le délai à cette équipe.</translation>
    </message>
    <message>
        <source>Notez votre référence, ou prenez-la en photo. Elle ne dit pas qui vous êtes.</source>
        <translation>Notez votre référence. Vous pouvez aussi prendre une photo. La référence ne dit pas votre nom.</translation>
    </message>
    <message>
        <source>Une question&#xa0;? Parlez à un conseiller, ou appelez.</source>
        <translation>Vous avez une question&#xa0;? Parlez à un conseiller. Vous pouvez aussi appeler.</translation>
    </message>
    <message>
        <source>Vous avez droit à une personne qui vous accompagne.</source>
        <translation>Vous avez droit à une personne pour vous accompagner.</translation>
    </message>
    <message>
        <source>Vous pouvez dire que l’orientation proposée ne vous convient pas, et en demander une autre.</source>
        <translation>Vous pouvez donner votre avis sur l’orientation proposée. Vous pouvez demander une autre orientation.</translation>
    </message>
    <message>
        <source>Vous avez le droit de voir vos réponses, et de les corriger.</source>
        <translation>Vous pouvez voir et corriger vos réponses.</translation>
    </message>
    <message>
        <source>La borne envoie vos réponses dès qu’il y a du réseau. Un conseiller les retrouve avec votre référence.</source>
        <translation>La borne envoie vos réponses avec internet. Parfois, internet revient plus tard. Un conseiller retrouve vos réponses avec votre référence.</translation>
    </message>
</context>
<context>
    <name>QuestionHeader</name>
    <message>
        <source>%1 (facultatif)</source>
        <translation>%1 – pas obligatoire</translation>
    </message>
    <message>
        <source>Vos sujets</source>
        <translation>Vos sujets</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Exemple&#xa0;: {answer}</source>
        <translation>Exemple&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Question {rank} sur {total}</source>
        <translation>Question {rank} sur {total}</translation>
    </message>
    <message>
        <source>Un conseiller vous aide pour cette question. C’est noté.</source>
        <translation>Un conseiller vous aide pour cette question. La borne le note.</translation>
    </message>
    <message>
        <source>Cette question n’est pas encore traduite. Un conseiller peut vous l’expliquer.</source>
        <translation>Cette question n’est pas encore traduite. Un conseiller peut vous l’expliquer.</translation>
    </message>
</context>
<context>
    <name>QuitScreen</name>
    <message>
        <source>Effacer et quitter&#xa0;?</source>
        <translation>Effacer et quitter&#xa0;?</translation>
    </message>
    <message>
        <source>Votre inscription reste enregistrée. Cet écran sera effacé.</source>
        <translation>Votre inscription reste enregistrée. La borne efface cet écran.</translation>
    </message>
    <message>
        <source>Ce qui est gardé sous un code reste gardé. Cet écran sera effacé.</source>
        <translation>La borne garde vos réponses avec votre code. La borne efface cet écran.</translation>
    </message>
    <message>
        <source>Toutes vos réponses seront effacées de cette borne. Vous pourrez recommencer quand vous voulez.</source>
        <translation>La borne efface toutes vos réponses. Vous pouvez recommencer plus tard.</translation>
    </message>
    <message>
        <source>Vous n’avez plus le temps&#xa0;? La borne garde vos réponses 15 jours et vous donne un code.</source>
        <translation>Vous n’avez plus le temps&#xa0;? La borne garde vos réponses 15 jours. La borne vous donne un code.</translation>
    </message>
    <message>
        <source>Non, je reste</source>
        <translation>Non, je reste</translation>
    </message>
    <message>
        <source>Continuer plus tard</source>
        <translation>Continuer plus tard</translation>
    </message>
    <message>
        <source>Oui, tout effacer</source>
        <translation>Oui, tout effacer</translation>
    </message>
    <message>
        <source>Oui, effacer cet écran</source>
        <translation>Oui, effacer cet écran</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Retour</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Cacher</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Conseiller</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Appeler un conseiller</source>
        <translation>Appeler un conseiller</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Effacer et quitter</source>
        <translation>Effacer et quitter</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1&#xa0;: choisi</source>
        <translation>%1&#xa0;: choisi</translation>
    </message>
    <message>
        <source>Vos réponses ne sont pas lues à voix haute. Pour les entendre, il faut un casque.</source>
        <translation>La borne ne lit pas vos réponses à voix haute. Pour les entendre, il faut un casque.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Reçu d’inscription provisoire</source>
        <translation>Reçu d’inscription provisoire</translation>
    </message>
    <message>
        <source>Votre référence</source>
        <translation>Votre référence</translation>
    </message>
    <message>
        <source>Enregistré le {day} à {minute}, {site}</source>
        <translation>Enregistré le {day} à {minute}, {site}</translation>
    </message>
    <message>
        <source>Enregistré, {site}. La borne n’a pas la bonne date.</source>
        <translation>Enregistré, {site}. La borne n’a pas la bonne date.</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: {phone}. {opening}</source>
        <translation>Pour parler à une personne&#xa0;: {phone}. {opening}</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: l’équipe de {team}</source>
        <translation>Pour parler à une personne&#xa0;: l’équipe de {team}</translation>
    </message>
    <message>
        <source>Votre nom n’est pas sur ce reçu.</source>
        <translation>Votre nom n’est pas sur ce reçu.</translation>
    </message>
</context>
<context>
    <name>ReferenceCard</name>
    <message>
        <source>Votre référence</source>
        <translation>Votre référence</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Reprendre votre inscription</source>
        <translation>Continuer votre inscription</translation>
    </message>
    <message>
        <source>Écrivez le nom de famille que vous aviez donné. Sans cela, tout est effacé.</source>
        <translation>Écrivez encore votre nom de famille. Sans ce nom, la borne efface tout.</translation>
    </message>
    <message>
        <source>Ce n’est pas le nom qui avait été donné.</source>
        <translation>Ce nom est différent du premier nom donné.</translation>
    </message>
    <message>
        <source>Nom de famille</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Vous cherchez un travail&#xa0;? Inscrivez-vous ici.</source>
        <translation>Vous cherchez un travail&#xa0;? Inscrivez-vous ici.</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Un conseiller peut aussi vous inscrire, sans la borne.</source>
        <translation>Un conseiller peut aussi vous inscrire sans la borne.</translation>
    </message>
    <message>
        <source>Sans geste pendant 2 minutes, tout ce qui est écrit est effacé.</source>
        <translation>Vous ne touchez pas l’écran pendant 2 minutes&#xa0;? La borne efface vos réponses.</translation>
    </message>
    <message>
        <source>Parler à un conseiller</source>
        <translation>Parler à un conseiller</translation>
    </message>
    <message>
        <source>J’ai un code</source>
        <translation>J’ai un code</translation>
    </message>
    <message>
        <source>Reprendre l’inscription interrompue</source>
        <translation>Continuer l’inscription commencée</translation>
    </message>
    <message>
        <source>Cette borne n’inscrit plus. Un conseiller peut vous inscrire. En danger, appelez le 112. Sans abri ce soir, appelez le 115.</source>
        <translation>Cette borne ne marche plus. Une personne peut vous inscrire. Vous êtes en danger&#xa0;? Appelez le 112. Vous ne savez pas où dormir&#xa0;? Appelez le 115.</translation>
    </message>
</context>
<context>
    <name>SoundScreen</name>
    <message>
        <source>Écouter les pages</source>
        <translation>Écouter les pages</translation>
    </message>
    <message>
        <source>Cette borne n’a pas de son. Un conseiller peut lire avec vous.</source>
        <translation>Cette borne n’a pas de son. Un conseiller peut lire avec vous.</translation>
    </message>
    <message>
        <source>La borne n’a pas encore de voix dans cette langue.</source>
        <translation>La borne ne sait pas encore lire cette langue.</translation>
    </message>
    <message>
        <source>Lire chaque page à voix haute</source>
        <translation>Lire chaque page à voix haute</translation>
    </message>
    <message>
        <source>J’ai un casque&#xa0;: lire aussi mes réponses</source>
        <translation>J’ai un casque&#xa0;: lire aussi mes réponses</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Volume %1 sur %2</source>
        <translation>Volume %1 sur %2</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>C’est fait</source>
        <translation>C’est fini</translation>
    </message>
    <message>
        <source>À moitié fait</source>
        <translation>Commencé, pas fini</translation>
    </message>
    <message>
        <source>Pas commencé</source>
        <translation>Pas commencé</translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>Vos sujets</source>
        <translation>Vos sujets</translation>
    </message>
    <message>
        <source>Touchez un sujet pour y aller. Vos réponses restent gardées.</source>
        <translation>Touchez un sujet pour y aller. Vos réponses sont gardées.</translation>
    </message>
    <message>
        <source>Revenir à ma question</source>
        <translation>Revenir à ma question</translation>
    </message>
</context>
<context>
    <name>TrainingBanner</name>
    <message>
        <source>Données d’entraînement</source>
        <translation>Données d’entraînement</translation>
    </message>
</context>
<context>
    <name>TurnButtons</name>
    <message>
        <source>Plus bas</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>Plus haut</translation>
    </message>
</context>
<context>
    <name>TurnKeys</name>
    <message>
        <source>Remonter la page</source>
        <translation>Remonter la page</translation>
    </message>
    <message>
        <source>Descendre la page</source>
        <translation>Descendre la page</translation>
    </message>
</context>
<context>
    <name>UnmaskButton</name>
    <message>
        <source>Montrer</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Masquer</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>Danger, accident, malaise</source>
        <translation>Vous êtes en danger, blessé ou malade</translation>
    </message>
    <message>
        <source>La même aide par SMS, sans parler ni entendre</source>
        <translation>La même aide, par message écrit sur un téléphone</translation>
    </message>
    <message>
        <source>Sans abri ce soir</source>
        <translation>Vous ne savez pas où dormir ce soir</translation>
    </message>
    <message>
        <source>Violences contre une femme</source>
        <translation>Une femme subit des violences</translation>
    </message>
    <message>
        <source>Enfant en danger</source>
        <translation>Un enfant est en danger</translation>
    </message>
    <message>
        <source>Idées de suicide, grande souffrance</source>
        <translation>Vous souffrez beaucoup ou vous pensez à mourir</translation>
    </message>
</context>
<context>
    <name>UrgentScreen</name>
    <message>
        <source>Urgence&#xa0;: qui appeler</source>
        <translation>Urgence&#xa0;: qui appeler</translation>
    </message>
    <message>
        <source>La borne ne téléphone pas. Sans téléphone, allez à l’accueil.</source>
        <translation>La borne ne téléphone pas. Vous n’avez pas de téléphone&#xa0;? Allez à l’accueil.</translation>
    </message>
    <message>
        <source>La borne ne téléphone pas. Sans téléphone, demandez à une personne près de vous.</source>
        <translation>La borne ne téléphone pas. Vous n’avez pas de téléphone&#xa0;? Demandez à une personne près de vous.</translation>
    </message>
    <message>
        <source>Les numéros nationaux sont gratuits et répondent jour et nuit. Rien de ce que vous lisez ici n’est noté.</source>
        <translation>Les numéros nationaux sont gratuits. Ils répondent le jour et la nuit. La borne ne note pas ce que vous lisez ici.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Je ne sais pas</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Je préfère ne pas répondre</source>
        <translation>Je préfère ne pas répondre</translation>
    </message>
    <message>
        <source>Je n’en ai pas</source>
        <translation>Je n’en ai pas</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Non</translation>
    </message>
</context>
</TS>
