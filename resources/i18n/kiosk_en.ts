<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fr_FR">
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Fermer le clavier</source>
        <translation>Close the keyboard</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Write</translation>
    </message>
</context>
<context>
    <name>CalibrationWindow</name>
    <message>
        <source>La carte à sa vraie taille</source>
        <translation>The card at its true size</translation>
    </message>
    <message>
        <source>Posez une carte bancaire sur la carte dessinée. Changez sa taille jusqu’à ce que leurs bords se touchent.</source>
        <translation>Lay a bank card on the drawn card. Change its size until their edges meet.</translation>
    </message>
    <message>
        <source>Carte dessinée</source>
        <translation>Drawn card</translation>
    </message>
    <message>
        <source>Plus petite</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Plus grande</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Garder cette taille</source>
        <translation>Keep this size</translation>
    </message>
</context>
<context>
    <name>CallingPage</name>
    <message>
        <source>L’accueil est ouvert jusqu’à {hour}.</source>
        <translation>The reception desk is open until {hour}.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre aujourd’hui à {hour}.</source>
        <translation>The reception desk is closed. It opens today at {hour}.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre demain à {hour}.</source>
        <translation>The reception desk is closed. It opens tomorrow at {hour}.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre {day} à {hour}.</source>
        <translation>The reception desk is closed. It opens on {day} at {hour}.</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Compléter</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Non partagé</source>
        <translation>Not shared</translation>
    </message>
    <message>
        <source>Partager</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Ne pas partager</source>
        <translation>Do not share</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Une réponse personnelle est à revoir.</source>
        <translation>One personal answer is worth another look.</translation>
    </message>
    <message>
        <source>Réponse donnée</source>
        <translation>Answer given</translation>
    </message>
    <message>
        <source>Une précision</source>
        <translation>A detail</translation>
    </message>
    <message>
        <source>Non renseigné</source>
        <translation>Not provided</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Relisez vos réponses</source>
        <translation>Check your answers</translation>
    </message>
    <message>
        <source>Il manque&#xa0;: %1</source>
        <translation>Still needed: %1</translation>
    </message>
    <message>
        <source>Vos réponses</source>
        <translation>Your answers</translation>
    </message>
    <message>
        <source>«&#xa0;Ne pas partager&#xa0;»&#xa0;: la réponse reste dans «&#xa0;%1&#xa0;», et votre inscription ne change pas.</source>
        <translation>“Do not share”: the answer stays within “%1”, and your registration does not change.</translation>
    </message>
    <message>
        <source>Enregistrer mon inscription</source>
        <translation>Save my registration</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>Further up</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Further down</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>La borne ne peut pas continuer</source>
        <translation>This kiosk cannot go on</translation>
    </message>
    <message>
        <source>Un conseiller peut vous inscrire sans la borne&#xa0;: allez à l’accueil.</source>
        <translation>An adviser can register you without the kiosk: go to the reception desk.</translation>
    </message>
    <message>
        <source>Un conseiller peut vous inscrire sans la borne.</source>
        <translation>An adviser can register you without the kiosk.</translation>
    </message>
    <message>
        <source>Revenir au début</source>
        <translation>Back to the start</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Continuer mon inscription plus tard</source>
        <translation>Continue my registration later</translation>
    </message>
    <message>
        <source>Votre code</source>
        <translation>Your code</translation>
    </message>
    <message>
        <source>Vos réponses sont gardées 15 jours à partir du {day}, à la borne&#xa0;: {site}</source>
        <translation>Your answers are kept for 15 days from {day}, at the kiosk: {site}</translation>
    </message>
    <message>
        <source>À la borne, touchez «&#xa0;Commencer&#xa0;», puis «&#xa0;J’ai un code&#xa0;». Écrivez le code.</source>
        <translation>At the kiosk, touch “Start”, then “I have a code”. Write the code.</translation>
    </message>
    <message>
        <source>Qui a ce code peut lire vos réponses. Votre nom n’est pas sur ce papier.</source>
        <translation>Whoever has this code can read your answers. Your name is not on this paper.</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: {phone}. {opening}</source>
        <translation>To talk to someone: {phone}. {opening}</translation>
    </message>
    <message>
        <source>Montrez ce dessin et votre code à un conseiller. Vos réponses sont dans ce dessin.</source>
        <translation>Show this picture and your code to an adviser. Your answers are in this picture.</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Continuer avec mon code</source>
        <translation>Continue with my code</translation>
    </message>
    <message>
        <source>Écrivez les 8 signes du code. La borne garde vos réponses 15 jours.</source>
        <translation>Write the 8 signs of the code. The kiosk keeps your answers for 15 days.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien ici. Attendez une minute, puis essayez encore.</source>
        <translation>This code opens nothing here. Wait one minute, then try again.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien ici. Regardez-le encore&#xa0;: rien n’est perdu.</source>
        <translation>This code opens nothing here. Look at it again: nothing is lost.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>CountriesQuestion</name>
    <message>
        <source>Retirer %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Pour mieux lire</source>
        <translation>To read more easily</translation>
    </message>
    <message>
        <source>Écrire plus grand</source>
        <translation>Larger letters</translation>
    </message>
    <message>
        <source>Lettres claires sur fond noir</source>
        <translation>Light letters on black</translation>
    </message>
    <message>
        <source>Lettres plus larges et plus espacées</source>
        <translation>Wider letters, further apart</translation>
    </message>
    <message>
        <source>La personne suivante retrouvera l’affichage habituel.</source>
        <translation>The next person will find the usual display.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Le son</source>
        <translation>Sound</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Votre inscription est enregistrée</source>
        <translation>Your registration is saved</translation>
    </message>
    <message>
        <source>Votre demande est enregistrée</source>
        <translation>Your request is saved</translation>
    </message>
    <message>
        <source>Vos mots sont enregistrés. Une personne de l’équipe les lit avec votre dossier.</source>
        <translation>Your words are saved. Someone from the team reads them with your file.</translation>
    </message>
    <message>
        <source>La proposition</source>
        <translation>The suggestion</translation>
    </message>
    <message>
        <source>Le reçu est parti vers l’imprimante.</source>
        <translation>The receipt is on its way to the printer.</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>L’explication</source>
        <translation>The explanation</translation>
    </message>
    <message>
        <source>Je ne suis pas d’accord</source>
        <translation>I do not agree</translation>
    </message>
    <message>
        <source>Imprimer le reçu</source>
        <translation>Print the receipt</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>À vérifier</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Revoir</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>EditorPlace</name>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Montrez ce dessin et votre code à l’équipe de %1&#xa0;: un conseiller continue avec vos réponses.</source>
        <translation>Show this picture and your code to the team of %1: an adviser continues with your answers.</translation>
    </message>
    <message>
        <source>Dessin pour le conseiller</source>
        <translation>Picture for the adviser</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Parler à un conseiller</source>
        <translation>Talk to an adviser</translation>
    </message>
    <message>
        <source>%1 a répondu et arrive.</source>
        <translation>%1 has answered and is coming.</translation>
    </message>
    <message>
        <source>Un conseiller a répondu&#xa0;: il arrive.</source>
        <translation>An adviser has answered and is coming.</translation>
    </message>
    <message>
        <source>Allez à l’accueil&#xa0;: une personne de l’équipe peut finir l’inscription avec vous.</source>
        <translation>Go to the reception desk: someone from the team can finish the registration with you.</translation>
    </message>
    <message>
        <source>L’équipe n’est pas dans ce lieu. Elle peut finir l’inscription avec vous, à son accueil.</source>
        <translation>The team is not in this place. They can finish the registration with you at their own reception desk.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi téléphoner&#xa0;:</source>
        <translation>You can also phone:</translation>
    </message>
    <message>
        <source>Votre demande d’aide est notée.</source>
        <translation>Your request for help is noted.</translation>
    </message>
    <message>
        <source>Votre demande d’aide est partie vers l’équipe.</source>
        <translation>Your request for help has gone to the team.</translation>
    </message>
    <message>
        <source>Appeler de nouveau</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Revenir à mon inscription</source>
        <translation>Back to my registration</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Je réponds sans aide</source>
        <translation>I answer without help</translation>
    </message>
    <message>
        <source>Un conseiller m’aide ici</source>
        <translation>Somebody helps me</translation>
    </message>
    <message>
        <source>Urgence&#xa0;: qui appeler</source>
        <translation>Emergency: who to call</translation>
    </message>
</context>
<context>
    <name>HiddenScreen</name>
    <message>
        <source>Écran caché</source>
        <translation>Screen hidden</translation>
    </message>
    <message>
        <source>Montrer l’écran</source>
        <translation>Show the screen</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Êtes-vous toujours là&#xa0;?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Sans réponse, tout sera effacé dans %1 s.</source>
        <translation>Without an answer, everything will be erased in %1 s.</translation>
    </message>
    <message>
        <source>Votre inscription reste enregistrée. Cet écran sera effacé dans %1 s.</source>
        <translation>Your registration stays saved. This screen will be erased in %1 s.</translation>
    </message>
    <message>
        <source>Ce qui est gardé sous un code reste gardé. Cet écran sera effacé dans %1 s.</source>
        <translation>What is kept under a code stays kept. This screen will be erased in %1 s.</translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>Yes, I’ll go on</translation>
    </message>
</context>
<context>
    <name>KeptFor</name>
    <message>
        <source>Vos réponses restent ici pendant 3 minutes sans geste. Ensuite, tout est effacé.</source>
        <translation>Your answers stay here for 3 minutes without a touch. Then everything is erased.</translation>
    </message>
    <message>
        <source>Vos réponses restent ici pendant 2 minutes sans geste. Ensuite, tout est effacé.</source>
        <translation>Your answers stay here for 2 minutes without a touch. Then everything is erased.</translation>
    </message>
    <message>
        <source>Cet écran reste ici pendant 3 minutes sans geste. Ensuite, il est effacé.</source>
        <translation>This screen stays here for 3 minutes without a touch. Then it is erased.</translation>
    </message>
    <message>
        <source>Cet écran reste ici pendant 2 minutes sans geste. Ensuite, il est effacé.</source>
        <translation>This screen stays here for 2 minutes without a touch. Then it is erased.</translation>
    </message>
</context>
<context>
    <name>KeyFaces</name>
    <message>
        <source>accent aigu</source>
        <translation>acute accent</translation>
    </message>
    <message>
        <source>accent grave</source>
        <translation>grave accent</translation>
    </message>
    <message>
        <source>accent circonflexe</source>
        <translation>circumflex</translation>
    </message>
    <message>
        <source>tréma</source>
        <translation>diaeresis</translation>
    </message>
    <message>
        <source>cédille</source>
        <translation>cedilla</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apostrophe</translation>
    </message>
    <message>
        <source>tiret</source>
        <translation>hyphen</translation>
    </message>
    <message>
        <source>tiret bas</source>
        <translation>underscore</translation>
    </message>
    <message>
        <source>virgule</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>point</source>
        <translation>full stop</translation>
    </message>
    <message>
        <source>arobase</source>
        <translation>at sign</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>Effacer un signe</source>
        <translation>Delete one character</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translation>Capital letter</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Chiffres et signes</source>
        <translation>Digits and signs</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Ordre des lettres</source>
        <translation>Order of the letters</translation>
    </message>
    <message>
        <source>Autres lettres</source>
        <translation>Other letters</translation>
    </message>
    <message>
        <source>Changer d’alphabet</source>
        <translation>Change the alphabet</translation>
    </message>
    <message>
        <source>Demi-espace</source>
        <translation>Half space</translation>
    </message>
    <message>
        <source>Lettres d’autres langues</source>
        <translation>Letters of other languages</translation>
    </message>
    <message>
        <source>Lettres et tons du vietnamien</source>
        <translation>Vietnamese letters and tones</translation>
    </message>
    <message>
        <source>crochet</source>
        <translation>hook above</translation>
    </message>
    <message>
        <source>tilde</source>
        <translation>tilde</translation>
    </message>
    <message>
        <source>point dessous</source>
        <translation>dot below</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Clavier</source>
        <translation>Keyboard</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Un problème est arrivé. Il a été noté. (réf. {bug})</source>
        <translation>Something went wrong. It has been noted. (ref. {bug})</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choisissez votre langue</source>
        <translation>Choose your language</translation>
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
        <translation>Go on reading</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>Repeat</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Donnez une réponse à cette question.</source>
        <translation>Give an answer to this question.</translation>
    </message>
    <message>
        <source>La réponse est trop longue&#xa0;: gardez {max} signes au plus.</source>
        <translation>The answer is too long: keep to {max} characters.</translation>
    </message>
    <message>
        <source>Choisissez une des réponses proposées.</source>
        <translation>Choose one of the answers shown.</translation>
    </message>
    <message>
        <source>Donnez le jour, le mois et l’année (4 chiffres).</source>
        <translation>Give the day, the month and the year (4 digits).</translation>
    </message>
    <message>
        <source>Cette date n’existe pas. Regardez le jour, le mois et l’année (4 chiffres).</source>
        <translation>This date does not exist. Check the day, the month and the year (4 digits).</translation>
    </message>
    <message>
        <source>Cette date n’est pas encore passée. Regardez l’année.</source>
        <translation>This date is in the future. Check the year.</translation>
    </message>
    <message>
        <source>Cette date est très ancienne. Regardez l’année.</source>
        <translation>This date is very long ago. Check the year.</translation>
    </message>
    <message>
        <source>Cette date est très lointaine. Regardez l’année.</source>
        <translation>This date is very far ahead. Check the year.</translation>
    </message>
    <message>
        <source>Ce numéro ne peut pas être appelé. Un numéro français a 10 chiffres.</source>
        <translation>This number cannot be called. A French number has 10 digits.</translation>
    </message>
    <message>
        <source>Il manque une partie de l’adresse. Exemple&#xa0;: prenom.nom@exemple.fr</source>
        <translation>Part of the address is missing. Example: first.last@example.fr</translation>
    </message>
    <message>
        <source>Choisissez la commune dans la liste, par son nom ou son code postal.</source>
        <translation>Choose the town in the list, by its name or its postcode.</translation>
    </message>
    <message>
        <source>Choisissez le pays dans la liste, par ses premières lettres.</source>
        <translation>Choose the country in the list, by its first letters.</translation>
    </message>
    <message>
        <source>Gardez {max} réponses au plus.</source>
        <translation>Keep {max} answers at most.</translation>
    </message>
    <message>
        <source>Choisissez le métier dans la liste. Prenez le plus proche.</source>
        <translation>Choose the job in the list. Take the closest one.</translation>
    </message>
    <message>
        <source>Ce numéro a 13 chiffres, ou 15 avec la clé.</source>
        <translation>This number has 13 digits, or 15 with its key.</translation>
    </message>
    <message>
        <source>Ce numéro ne peut pas exister. Regardez-le encore sur la carte.</source>
        <translation>This number cannot exist. Look at it again on the card.</translation>
    </message>
    <message>
        <source>La clé ne va pas avec le numéro. Regardez les deux derniers chiffres.</source>
        <translation>The key does not go with the number. Check the last two digits.</translation>
    </message>
    <message>
        <source>Il manque une réponse avant d’enregistrer.</source>
        <translation>An answer is missing before this can be saved.</translation>
    </message>
    <message>
        <source>Cette valeur est déjà celle du dossier.</source>
        <translation>The file already has this value.</translation>
    </message>
    <message>
        <source>Un autre organisme prend cette décision. Transmettez-lui le dossier.</source>
        <translation>Another body makes this decision. Send the file to it.</translation>
    </message>
    <message>
        <source>Ce qui a été reçu n’est pas lisible. Cela a été gardé pour le support.</source>
        <translation>What was received cannot be read. It was kept for support.</translation>
    </message>
    <message>
        <source>Le journal de ce poste a été modifié en dehors du programme. Appelez le support.</source>
        <translation>The log of this machine was changed from outside the program. Call support.</translation>
    </message>
    <message>
        <source>La clé des données n’est pas là. Remettez-la à sa place, puis recommencez. Rien n’a été modifié.</source>
        <translation>The key to the data is not there. Put it back in its place and start again. Nothing was changed.</translation>
    </message>
    <message>
        <source>Le fichier de la clé doit appartenir au compte du programme et n’être lisible que de lui (chmod 600). Rien n’a été modifié.</source>
        <translation>The key file must belong to the program’s account and be readable by it alone (chmod 600). Nothing was changed.</translation>
    </message>
    <message>
        <source>Premier Pas est déjà ouvert sur ce poste. Utilisez sa fenêtre.</source>
        <translation>Premier Pas is already open on this machine. Use its window.</translation>
    </message>
    <message>
        <source>La clé n’est pas celle de ces données. Remettez la bonne clé. Rien n’a été modifié.</source>
        <translation>The key is not the one for these data. Put the right key back. Nothing was changed.</translation>
    </message>
    <message>
        <source>Les données de ce poste sont abîmées. N’effacez rien et appelez le support&#xa0;: une sauvegarde peut être rétablie.</source>
        <translation>The data of this machine are damaged. Erase nothing and call support: a backup can be put back.</translation>
    </message>
    <message>
        <source>Le dossier des données ne peut pas être écrit. Appelez le support.</source>
        <translation>The data folder cannot be written. Call support.</translation>
    </message>
    <message>
        <source>Ces données viennent d’une version plus récente de Premier Pas. Installez-la.</source>
        <translation>These data come from a newer version of Premier Pas. Install it.</translation>
    </message>
    <message>
        <source>La mise à jour des données n’a pas abouti. Elles sont comme avant. Appelez le support.</source>
        <translation>The data could not be updated. They are as they were. Call support.</translation>
    </message>
    <message>
        <source>Le disque est plein&#xa0;: la dernière réponse n’est pas enregistrée. Ce qui était enregistré l’est toujours. Appelez un conseiller.</source>
        <translation>The disk is full: the last answer was not saved. What was saved before still is. Call an adviser.</translation>
    </message>
    <message>
        <source>Le disque ne répond pas comme il faut&#xa0;: la dernière réponse n’est pas enregistrée. Appelez un conseiller.</source>
        <translation>The disk does not respond as it should: the last answer was not saved. Call an adviser.</translation>
    </message>
    <message>
        <source>Ce poste n’est pas encore enrôlé. Demandez un code à votre structure.</source>
        <translation>This machine is not enrolled yet. Ask your organisation for a code.</translation>
    </message>
    <message>
        <source>Cet entretien n’est plus en cours&#xa0;: il a été enregistré ou effacé.</source>
        <translation>This interview is over: it was saved or erased.</translation>
    </message>
    <message>
        <source>Ce dossier n’est pas sur ce poste.</source>
        <translation>This file is not on this machine.</translation>
    </message>
    <message>
        <source>Cet identifiant est déjà pris.</source>
        <translation>This login is already taken.</translation>
    </message>
    <message>
        <source>L’identifiant ou le mot de passe ne correspond pas.</source>
        <translation>The login or the password does not match.</translation>
    </message>
    <message>
        <source>L’échange avec le portail n’a pas abouti. Il reprendra seul. Si cela dure, appelez le support.</source>
        <translation>The exchange with the portal was not completed. It will start again by itself. If this goes on, call support.</translation>
    </message>
    <message>
        <source>Il n’y a pas de réseau. Regardez le câble ou le Wi-Fi. L’envoi reprendra seul.</source>
        <translation>There is no network. Check the cable or the Wi-Fi. Sending will resume by itself.</translation>
    </message>
    <message>
        <source>Ce réseau ne connaît pas l’adresse du portail. Appelez la personne qui s’occupe du réseau.</source>
        <translation>This network does not know the address of the portal. Call the person who looks after the network.</translation>
    </message>
    <message>
        <source>Le portail ne répond pas. Regardez si le réseau est branché. L’envoi reprendra seul.</source>
        <translation>The portal does not answer. See whether the network is plugged in. Sending will resume by itself.</translation>
    </message>
    <message>
        <source>Ce qui répond n’est pas le portail. Rien n’est perdu. Appelez la personne qui s’occupe du réseau.</source>
        <translation>What answers is not the portal. Nothing is lost. Call the person who looks after the network.</translation>
    </message>
    <message>
        <source>Le réseau répond à la place du portail. Ouvrez une page web&#xa0;: il attend peut-être que vous vous y connectiez.</source>
        <translation>The network answers instead of the portal. Open a web page: it may be waiting for you to sign in.</translation>
    </message>
    <message>
        <source>Le portail est en panne. L’envoi reprendra seul.</source>
        <translation>The portal is out of order. Sending will resume by itself.</translation>
    </message>
    <message>
        <source>Le portail est très demandé. L’envoi reprendra seul dans un moment.</source>
        <translation>The portal is very busy. Sending will resume by itself in a while.</translation>
    </message>
    <message>
        <source>Le portail n’accepte pas cet envoi. Rien n’est perdu. Appelez le support.</source>
        <translation>The portal does not accept this. Nothing is lost. Call support.</translation>
    </message>
    <message>
        <source>Deux portails répondent à la même adresse. Rien n’est perdu. Appelez le support.</source>
        <translation>Two portals answer at the same address. Nothing is lost. Call support.</translation>
    </message>
    <message>
        <source>Le réseau demande un mot de passe (proxy). Appelez la personne qui s’occupe du réseau.</source>
        <translation>The network asks for a password (proxy). Call the person who looks after the network.</translation>
    </message>
    <message>
        <source>La connexion n’est pas protégée par le certificat du portail&#xa0;: rien n’est envoyé. Appelez la personne qui s’occupe du réseau.</source>
        <translation>The connection is not protected by the portal’s certificate: nothing is sent. Call the person who looks after the network.</translation>
    </message>
    <message>
        <source>Le certificat du portail n’est pas de cette date. Regardez la date et l’heure de ce poste. Si elles sont justes, appelez le support.</source>
        <translation>The portal’s certificate is not of this date. Check the date and time of this machine. If they are right, call support.</translation>
    </message>
    <message>
        <source>Il manque au portail des actes que ce poste n’a plus&#xa0;: il a été rétabli d’après une sauvegarde trop ancienne. Le reste lui est envoyé. Appelez le support.</source>
        <translation>The portal lacks acts that this machine no longer has: it was restored from a backup that is too old. The rest is sent to it. Call support.</translation>
    </message>
    <message>
        <source>Ce poste a été retiré du portail. Rien n’y est plus enregistré. Appelez votre structure.</source>
        <translation>This computer was withdrawn from the portal. Nothing is recorded on it any more. Call your organisation.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un fichier scellé de Premier Pas, ou il est incomplet. Copiez-le encore.</source>
        <translation>This file is not a sealed file of Premier Pas, or it is incomplete. Copy it again.</translation>
    </message>
    <message>
        <source>Ce poste ne sait pas encore pour qui sceller. Un échange avec le portail le lui dira.</source>
        <translation>This computer does not know yet for whom to seal. An exchange with the portal will tell it.</translation>
    </message>
    <message>
        <source>La copie n’a pas abouti. Regardez si la clé est branchée et s’il y reste de la place.</source>
        <translation>The copy did not work. See whether the stick is plugged in and has room left.</translation>
    </message>
    <message>
        <source>Le portail a tout ce que ce poste a enregistré&#xa0;: il n’y a rien à emporter.</source>
        <translation>The portal has everything that was recorded here: there is nothing to take along.</translation>
    </message>
    <message>
        <source>Ce poste a été copié, ou remis d’une sauvegarde. Il prend tout seul une nouvelle identité. Rien n’est perdu.</source>
        <translation>This machine was copied, or put back from a backup. It takes a new identity by itself. Nothing is lost.</translation>
    </message>
    <message>
        <source>Le portail et ce poste n’ont pas la même suite d’enregistrements. Rien n’est perdu. Appelez le support.</source>
        <translation>The portal and this machine do not have the same series of records. Nothing is lost. Call support.</translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être joint. Choisissez un PDF ou une photo (JPEG, PNG, WebP) de {most_mb} Mo au plus.</source>
        <translation>This file cannot be attached. Choose a PDF or a photo (JPEG, PNG, WebP) of at most {most_mb} MB.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore arrivé en entier au portail. Réessayez plus tard.</source>
        <translation>This document has not yet arrived in full at the portal. Try again later.</translation>
    </message>
    <message>
        <source>Un document a été abîmé en chemin. Il repart du début, rien n’est perdu.</source>
        <translation>A document was damaged on its way. It starts again from the beginning; nothing is lost.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore sur ce poste.</source>
        <translation>This document is not on this device yet.</translation>
    </message>
    <message>
        <source>Code pour le support&#xa0;: {code}.</source>
        <translation>Code for support: {code}.</translation>
    </message>
    <message>
        <source>Le portail ne connaît pas ce poste. Demandez un code d’enrôlement à votre structure.</source>
        <translation>The portal does not know this machine. Ask your organisation for an enrolment code.</translation>
    </message>
    <message>
        <source>Ce poste a été retiré du portail. Ce qui est enregistré est gardé. Appelez votre structure.</source>
        <translation>This machine was removed from the portal. What was saved is kept. Call your organisation.</translation>
    </message>
    <message>
        <source>L’heure de ce poste n’est pas celle du portail. Réglez la date et l’heure. Ce qui est enregistré porte l’heure du portail.</source>
        <translation>The time of this machine is not the portal’s. Set the date and time. What is recorded bears the portal’s time.</translation>
    </message>
    <message>
        <source>Le portail a été rétabli d’après une sauvegarde. Ce poste lui renverra seul ce qui manque.</source>
        <translation>The portal was put back from a backup. This machine will send what is missing again by itself.</translation>
    </message>
    <message>
        <source>Il reste peu de place sur le disque&#xa0;: {free_mb} Mo. Libérez de la place.</source>
        <translation>There is little room left on the disk: {free_mb} MB. Make some room.</translation>
    </message>
    <message>
        <source>Cette vérification n’a pas répondu en {seconds} secondes. Recommencez plus tard.</source>
        <translation>This check gave no answer in {seconds} seconds. Try again later.</translation>
    </message>
    <message>
        <source>La signature de ce poste n’est pas reconnue. Appelez le support.</source>
        <translation>The signature of this machine is not recognised. Call support.</translation>
    </message>
    <message>
        <source>Cette version de Premier Pas est trop ancienne pour le portail. Installez la mise à jour.</source>
        <translation>This version of Premier Pas is too old for the portal. Install the update.</translation>
    </message>
    <message>
        <source>Ce code ne peut pas servir&#xa0;: il est faux, déjà utilisé, trop ancien ou prévu pour un autre usage. Demandez-en un autre.</source>
        <translation>This code cannot be used: it is wrong, already used, too old or meant for another use. Ask for another.</translation>
    </message>
    <message>
        <source>Ce poste est déjà enrôlé. Un autre poste demande un autre dossier de données.</source>
        <translation>This machine is enrolled already. Another machine needs another data folder.</translation>
    </message>
    <message>
        <source>L’adresse du portail doit commencer par https://.</source>
        <translation>The portal’s address must begin with https://.</translation>
    </message>
    <message>
        <source>Un contenu reçu du portail ne peut pas servir ({pack}, {key}). Ce qui servait avant reste en usage. Appelez le support.</source>
        <translation>Content received from the portal cannot be used ({pack}, {key}). What was used before stays in use. Call support.</translation>
    </message>
    <message>
        <source>Le questionnaire de ce poste ne peut pas être lu. Appelez le support.</source>
        <translation>The questionnaire of this machine cannot be read. Call support.</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Le reçu est parti vers l’imprimante.</source>
        <translation>The receipt is on its way to the printer.</translation>
    </message>
    <message>
        <source>Revenir à la proposition</source>
        <translation>Back to the suggestion</translation>
    </message>
    <message>
        <source>Imprimer avec le reçu</source>
        <translation>Print with the receipt</translation>
    </message>
</context>
<context>
    <name>ObjectionPage</name>
    <message>
        <source>Écrivez d’abord ce que vous souhaitez.</source>
        <translation>First write what you would like.</translation>
    </message>
</context>
<context>
    <name>ObjectionScreen</name>
    <message>
        <source>Je ne suis pas d’accord</source>
        <translation>I do not agree</translation>
    </message>
    <message>
        <source>Écrivez ce que vous souhaitez, avec vos mots. Une personne de l’équipe les lit.</source>
        <translation>Write what you would like, in your own words. Someone from the team reads them.</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Fermer le clavier</source>
        <translation>Close the keyboard</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Revenir à la proposition</source>
        <translation>Back to the suggestion</translation>
    </message>
</context>
<context>
    <name>PausedScreen</name>
    <message>
        <source>Vos réponses sont gardées 15 jours</source>
        <translation>Your answers are kept for 15 days</translation>
    </message>
    <message>
        <source>Prenez ce code en photo, ou écrivez-le&#xa0;:</source>
        <translation>Take a photo of this code, or write it down:</translation>
    </message>
    <message>
        <source>Pour continuer&#xa0;: revenez à cette borne, ou dites ce code à l’équipe de %1. Qui a ce code peut lire vos réponses.</source>
        <translation>To continue: come back to this kiosk, or tell this code to the team of %1. Whoever has this code can read your answers.</translation>
    </message>
    <message>
        <source>Pour continuer&#xa0;: revenez à cette borne et touchez «&#xa0;J’ai un code&#xa0;». Qui a ce code peut lire vos réponses.</source>
        <translation>To continue: come back to this kiosk and touch “I have a code”. Whoever has this code can read your answers.</translation>
    </message>
    <message>
        <source>Le code est parti vers l’imprimante.</source>
        <translation>The code has gone to the printer.</translation>
    </message>
    <message>
        <source>J’ai mon code, terminer</source>
        <translation>I have my code, finish</translation>
    </message>
    <message>
        <source>Imprimer le code</source>
        <translation>Print the code</translation>
    </message>
    <message>
        <source>Continuer avec un conseiller</source>
        <translation>Continue with an adviser</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Imprimer à nouveau</source>
        <translation>Print again</translation>
    </message>
</context>
<context>
    <name>PrintingState</name>
    <message>
        <source>L’imprimante travaille.</source>
        <translation>The printer is working.</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier. Prenez cet écran en photo.</source>
        <translation>The printer is out of paper. Take a photo of this screen.</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte. Prenez cet écran en photo.</source>
        <translation>The printer is open. Take a photo of this screen.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas. Prenez cet écran en photo.</source>
        <translation>The printer does not answer. Take a photo of this screen.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Vos sujets</source>
        <translation>Your topics</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ProofCode</name>
    <message>
        <source>Code de votre référence</source>
        <translation>Code of your reference</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Cette proposition n’est pas encore traduite. Un conseiller peut vous l’expliquer.</source>
        <translation>This suggestion is not translated yet. An adviser can explain it to you.</translation>
    </message>
    <message>
        <source>Ceci est une proposition. Une personne décide.</source>
        <translation>This is a suggestion. A person decides.</translation>
    </message>
    <message>
        <source>Ce qui vous est proposé</source>
        <translation>What is suggested to you</translation>
    </message>
    <message>
        <source>Avec qui&#xa0;: {body}</source>
        <translation>With: {body}</translation>
    </message>
    <message>
        <source>Qui décide&#xa0;: {decider}</source>
        <translation>Who decides: {decider}</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Un entretien court avec une personne</source>
        <translation>A short interview with a person</translation>
    </message>
    <message>
        <source>Il reste des points à voir ensemble. La proposition vient après.</source>
        <translation>There are still some points to go through together. The suggestion comes afterwards.</translation>
    </message>
    <message>
        <source>Ne pas répondre n’enlève aucun droit.</source>
        <translation>Not answering takes away none of your rights.</translation>
    </message>
    <message>
        <source>Ce qui est plus personnel n’est pas écrit ici. C’est dans l’explication.</source>
        <translation>What is more personal is not written here. It is in the explanation.</translation>
    </message>
    <message>
        <source>Ensuite</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Une personne lit la proposition et en parle avec vous. Elle peut décider autrement.</source>
        <translation>A person reads the suggestion and talks about it with you. They may decide otherwise.</translation>
    </message>
    <message>
        <source>Qui vous reçoit&#xa0;: l’équipe de {team}</source>
        <translation>Who receives you: the team of {team}</translation>
    </message>
    <message>
        <source>La borne ne connaît pas le délai. Demandez-le à cette équipe.</source>
        <translation>The kiosk does not know how long it takes. Ask this team.</translation>
    </message>
    <message>
        <source>Notez votre référence, ou prenez-la en photo. Elle ne dit pas qui vous êtes.</source>
        <translation>Write down your reference, or take a photo of it. It does not tell who you are.</translation>
    </message>
    <message>
        <source>Une question&#xa0;? Parlez à un conseiller, ou appelez.</source>
        <translation>A question? Talk to an adviser, or call.</translation>
    </message>
    <message>
        <source>Vous avez droit à une personne qui vous accompagne.</source>
        <translation>You have the right to a person who supports you.</translation>
    </message>
    <message>
        <source>Vous pouvez dire que l’orientation proposée ne vous convient pas, et en demander une autre.</source>
        <translation>You can say if the suggested orientation does not suit you, and ask for another one.</translation>
    </message>
    <message>
        <source>Vous avez le droit de voir vos réponses, et de les corriger.</source>
        <translation>You have the right to see your answers, and to correct them.</translation>
    </message>
    <message>
        <source>La borne envoie vos réponses dès qu’il y a du réseau. Un conseiller les retrouve avec votre référence.</source>
        <translation>The kiosk sends your answers as soon as there is a network. An adviser can find them with your reference.</translation>
    </message>
</context>
<context>
    <name>QuestionHeader</name>
    <message>
        <source>%1 (facultatif)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Vos sujets</source>
        <translation>Your topics</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Exemple&#xa0;: {answer}</source>
        <translation>Example: {answer}</translation>
    </message>
    <message>
        <source>Question {rank} sur {total}</source>
        <translation>Question {rank} of&#xa0;{total}</translation>
    </message>
    <message>
        <source>Un conseiller vous aide pour cette question. C’est noté.</source>
        <translation>An adviser is helping you with this question. It is noted.</translation>
    </message>
    <message>
        <source>Cette question n’est pas encore traduite. Un conseiller peut vous l’expliquer.</source>
        <translation>This question is not translated yet. An adviser can explain it to you.</translation>
    </message>
</context>
<context>
    <name>QuitScreen</name>
    <message>
        <source>Effacer et quitter&#xa0;?</source>
        <translation>Erase and leave?</translation>
    </message>
    <message>
        <source>Votre inscription reste enregistrée. Cet écran sera effacé.</source>
        <translation>Your registration stays saved. This screen will be cleared.</translation>
    </message>
    <message>
        <source>Ce qui est gardé sous un code reste gardé. Cet écran sera effacé.</source>
        <translation>What is kept under a code stays kept. This screen will be erased.</translation>
    </message>
    <message>
        <source>Toutes vos réponses seront effacées de cette borne. Vous pourrez recommencer quand vous voulez.</source>
        <translation>All your answers will be erased from this kiosk. You can start again whenever you want.</translation>
    </message>
    <message>
        <source>Vous n’avez plus le temps&#xa0;? La borne garde vos réponses 15 jours et vous donne un code.</source>
        <translation>No time left? The kiosk keeps your answers for 15 days and gives you a code.</translation>
    </message>
    <message>
        <source>Non, je reste</source>
        <translation>No, I’ll stay</translation>
    </message>
    <message>
        <source>Continuer plus tard</source>
        <translation>Continue later</translation>
    </message>
    <message>
        <source>Oui, tout effacer</source>
        <translation>Yes, erase everything</translation>
    </message>
    <message>
        <source>Oui, effacer cet écran</source>
        <translation>Yes, erase this screen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Cacher</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Conseiller</source>
        <translation>Adviser</translation>
    </message>
    <message>
        <source>Appeler un conseiller</source>
        <translation>Call an adviser</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Effacer et quitter</source>
        <translation>Erase and leave</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1&#xa0;: choisi</source>
        <translation>%1: chosen</translation>
    </message>
    <message>
        <source>Vos réponses ne sont pas lues à voix haute. Pour les entendre, il faut un casque.</source>
        <translation>Your answers are not read aloud. To hear them, you need headphones.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Reçu d’inscription provisoire</source>
        <translation>Receipt of a provisional registration</translation>
    </message>
    <message>
        <source>Votre référence</source>
        <translation>Your reference</translation>
    </message>
    <message>
        <source>Enregistré le {day} à {minute}, {site}</source>
        <translation>Saved on {day} at {minute}, {site}</translation>
    </message>
    <message>
        <source>Enregistré, {site}. La borne n’a pas la bonne date.</source>
        <translation>Saved, {site}. The kiosk does not have the right date.</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: {phone}. {opening}</source>
        <translation>To talk to someone: {phone}. {opening}</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: l’équipe de {team}</source>
        <translation>To talk to someone: the team of {team}</translation>
    </message>
    <message>
        <source>Votre nom n’est pas sur ce reçu.</source>
        <translation>Your name is not on this receipt.</translation>
    </message>
</context>
<context>
    <name>ReferenceCard</name>
    <message>
        <source>Votre référence</source>
        <translation>Your reference</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Reprendre votre inscription</source>
        <translation>Continue your registration</translation>
    </message>
    <message>
        <source>Écrivez le nom de famille que vous aviez donné. Sans cela, tout est effacé.</source>
        <translation>Write the family name that you gave. Otherwise everything is erased.</translation>
    </message>
    <message>
        <source>Ce n’est pas le nom qui avait été donné.</source>
        <translation>This is not the name that was given.</translation>
    </message>
    <message>
        <source>Nom de famille</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Vous cherchez un travail&#xa0;? Inscrivez-vous ici.</source>
        <translation>Looking for work? Register here.</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Un conseiller peut aussi vous inscrire, sans la borne.</source>
        <translation>An adviser can also register you, without the kiosk.</translation>
    </message>
    <message>
        <source>Sans geste pendant 2 minutes, tout ce qui est écrit est effacé.</source>
        <translation>After 2 minutes without a touch, everything written is erased.</translation>
    </message>
    <message>
        <source>Parler à un conseiller</source>
        <translation>Talk to an adviser</translation>
    </message>
    <message>
        <source>J’ai un code</source>
        <translation>I have a code</translation>
    </message>
    <message>
        <source>Reprendre l’inscription interrompue</source>
        <translation>Continue the interrupted registration</translation>
    </message>
    <message>
        <source>Cette borne n’inscrit plus. Un conseiller peut vous inscrire. En danger, appelez le 112. Sans abri ce soir, appelez le 115.</source>
        <translation>This kiosk no longer registers anybody. An adviser can register you. In danger, call 112. No place to sleep tonight, call 115.</translation>
    </message>
</context>
<context>
    <name>SoundScreen</name>
    <message>
        <source>Écouter les pages</source>
        <translation>Listen to the pages</translation>
    </message>
    <message>
        <source>Cette borne n’a pas de son. Un conseiller peut lire avec vous.</source>
        <translation>This kiosk has no sound. An adviser can read with you.</translation>
    </message>
    <message>
        <source>La borne n’a pas encore de voix dans cette langue.</source>
        <translation>This kiosk has no voice in this language yet.</translation>
    </message>
    <message>
        <source>Lire chaque page à voix haute</source>
        <translation>Read each page aloud</translation>
    </message>
    <message>
        <source>J’ai un casque&#xa0;: lire aussi mes réponses</source>
        <translation>I have headphones: read my answers too</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Volume %1 sur %2</source>
        <translation>Volume %1 of %2</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>C’est fait</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>À moitié fait</source>
        <translation>Half done</translation>
    </message>
    <message>
        <source>Pas commencé</source>
        <translation>Not started</translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>Vos sujets</source>
        <translation>Your topics</translation>
    </message>
    <message>
        <source>Touchez un sujet pour y aller. Vos réponses restent gardées.</source>
        <translation>Touch a topic to go to it. Your answers are kept.</translation>
    </message>
    <message>
        <source>Revenir à ma question</source>
        <translation>Back to my question</translation>
    </message>
</context>
<context>
    <name>TrainingBanner</name>
    <message>
        <source>Données d’entraînement</source>
        <translation>Training data</translation>
    </message>
</context>
<context>
    <name>TurnButtons</name>
    <message>
        <source>Plus bas</source>
        <translation>Further down</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>Further up</translation>
    </message>
</context>
<context>
    <name>TurnKeys</name>
    <message>
        <source>Remonter la page</source>
        <translation>Scroll up</translation>
    </message>
    <message>
        <source>Descendre la page</source>
        <translation>Scroll down</translation>
    </message>
</context>
<context>
    <name>UnmaskButton</name>
    <message>
        <source>Montrer</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Masquer</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>Danger, accident, malaise</source>
        <translation>Danger, accident, illness</translation>
    </message>
    <message>
        <source>La même aide par SMS, sans parler ni entendre</source>
        <translation>The same help by text message, without speaking or hearing</translation>
    </message>
    <message>
        <source>Sans abri ce soir</source>
        <translation>Nowhere to sleep tonight</translation>
    </message>
    <message>
        <source>Violences contre une femme</source>
        <translation>Violence against a woman</translation>
    </message>
    <message>
        <source>Enfant en danger</source>
        <translation>A child in danger</translation>
    </message>
    <message>
        <source>Idées de suicide, grande souffrance</source>
        <translation>Thoughts of suicide, great distress</translation>
    </message>
</context>
<context>
    <name>UrgentScreen</name>
    <message>
        <source>Urgence&#xa0;: qui appeler</source>
        <translation>Emergency: who to call</translation>
    </message>
    <message>
        <source>La borne ne téléphone pas. Sans téléphone, allez à l’accueil.</source>
        <translation>This kiosk cannot phone. Without a phone, go to the reception desk.</translation>
    </message>
    <message>
        <source>La borne ne téléphone pas. Sans téléphone, demandez à une personne près de vous.</source>
        <translation>This kiosk cannot phone. Without a phone, ask somebody near you.</translation>
    </message>
    <message>
        <source>Les numéros nationaux sont gratuits et répondent jour et nuit. Rien de ce que vous lisez ici n’est noté.</source>
        <translation>The national numbers are free and answer day and night. Nothing of what you read here is noted.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Je ne sais pas</source>
        <translation>I don’t know</translation>
    </message>
    <message>
        <source>Je préfère ne pas répondre</source>
        <translation>I’d rather not answer</translation>
    </message>
    <message>
        <source>Je n’en ai pas</source>
        <translation>I don’t have one</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
</context>
</TS>
