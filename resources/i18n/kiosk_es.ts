<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="fr_FR">
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Fermer le clavier</source>
        <translation>Cerrar el teclado</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Escribir</translation>
    </message>
</context>
<context>
    <name>CalibrationWindow</name>
    <message>
        <source>La carte à sa vraie taille</source>
        <translation>La tarjeta a su tamaño real</translation>
    </message>
    <message>
        <source>Posez une carte bancaire sur la carte dessinée. Changez sa taille jusqu’à ce que leurs bords se touchent.</source>
        <translation>Ponga una tarjeta bancaria sobre la dibujada. Cambie el tamaño hasta que los bordes coincidan.</translation>
    </message>
    <message>
        <source>Carte dessinée</source>
        <translation>Tarjeta dibujada</translation>
    </message>
    <message>
        <source>Plus petite</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Plus grande</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Garder cette taille</source>
        <translation>Guardar este tamaño</translation>
    </message>
</context>
<context>
    <name>CallingPage</name>
    <message>
        <source>L’accueil est ouvert jusqu’à {hour}.</source>
        <translation>La recepción está abierta hasta las {hour}.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre aujourd’hui à {hour}.</source>
        <translation>La recepción está cerrada. Abre hoy a las {hour}.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre demain à {hour}.</source>
        <translation>La recepción está cerrada. Abre mañana a las {hour}.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre {day} à {hour}.</source>
        <translation>La recepción está cerrada. Apertura: {day}, {hour}.</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Compléter</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Non partagé</source>
        <translation>No se comparte</translation>
    </message>
    <message>
        <source>Partager</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Ne pas partager</source>
        <translation>No compartir</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Une réponse personnelle est à revoir.</source>
        <translation>Conviene revisar una respuesta personal.</translation>
    </message>
    <message>
        <source>Réponse donnée</source>
        <translation>Respuesta dada</translation>
    </message>
    <message>
        <source>Une précision</source>
        <translation>Un detalle</translation>
    </message>
    <message>
        <source>Non renseigné</source>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Relisez vos réponses</source>
        <translation>Lea sus respuestas</translation>
    </message>
    <message>
        <source>Il manque&#xa0;: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Vos réponses</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>«&#xa0;Ne pas partager&#xa0;»&#xa0;: la réponse reste dans «&#xa0;%1&#xa0;», et votre inscription ne change pas.</source>
        <translation>«No compartir»: la respuesta se queda en «%1» y su inscripción no cambia.</translation>
    </message>
    <message>
        <source>Enregistrer mon inscription</source>
        <translation>Guardar mi inscripción</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>Más arriba</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Más abajo</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>La borne ne peut pas continuer</source>
        <translation>El terminal no puede continuar</translation>
    </message>
    <message>
        <source>Un conseiller peut vous inscrire sans la borne&#xa0;: allez à l’accueil.</source>
        <translation>Un asesor puede inscribirle sin el terminal: vaya a la recepción.</translation>
    </message>
    <message>
        <source>Un conseiller peut vous inscrire sans la borne.</source>
        <translation>Un asesor puede inscribirle sin el terminal.</translation>
    </message>
    <message>
        <source>Revenir au début</source>
        <translation>Volver al principio</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Continuer mon inscription plus tard</source>
        <translation>Continuar mi inscripción más tarde</translation>
    </message>
    <message>
        <source>Votre code</source>
        <translation>Su código</translation>
    </message>
    <message>
        <source>Vos réponses sont gardées 15 jours à partir du {day}, à la borne&#xa0;: {site}</source>
        <translation>Sus respuestas se guardan 15 días a partir del {day}, en el terminal: {site}</translation>
    </message>
    <message>
        <source>À la borne, touchez «&#xa0;Commencer&#xa0;», puis «&#xa0;J’ai un code&#xa0;». Écrivez le code.</source>
        <translation>En el terminal, toque «Empezar» y después «Tengo un código». Escriba el código.</translation>
    </message>
    <message>
        <source>Qui a ce code peut lire vos réponses. Votre nom n’est pas sur ce papier.</source>
        <translation>Quien tiene este código puede leer sus respuestas. Su nombre no está en este papel.</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: {phone}. {opening}</source>
        <translation>Para hablar con alguien: {phone}. {opening}</translation>
    </message>
    <message>
        <source>Montrez ce dessin et votre code à un conseiller. Vos réponses sont dans ce dessin.</source>
        <translation>Muestre este dibujo y su código a un asesor. Sus respuestas están en este dibujo.</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Continuer avec mon code</source>
        <translation>Continuar con mi código</translation>
    </message>
    <message>
        <source>Écrivez les 8 signes du code. La borne garde vos réponses 15 jours.</source>
        <translation>Escriba los 8 signos del código. El terminal guarda sus respuestas 15 días.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien ici. Attendez une minute, puis essayez encore.</source>
        <translation>Este código no abre nada aquí. Espere un minuto e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien ici. Regardez-le encore&#xa0;: rien n’est perdu.</source>
        <translation>Este código no abre nada aquí. Mírelo otra vez: no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>CountriesQuestion</name>
    <message>
        <source>Retirer %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>Jour</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Pour mieux lire</source>
        <translation>Para leer mejor</translation>
    </message>
    <message>
        <source>Écrire plus grand</source>
        <translation>Letras más grandes</translation>
    </message>
    <message>
        <source>Lettres claires sur fond noir</source>
        <translation>Letras claras sobre fondo negro</translation>
    </message>
    <message>
        <source>Lettres plus larges et plus espacées</source>
        <translation>Letras más anchas y separadas</translation>
    </message>
    <message>
        <source>La personne suivante retrouvera l’affichage habituel.</source>
        <translation>La siguiente persona verá el aspecto habitual.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Le son</source>
        <translation>El sonido</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Votre inscription est enregistrée</source>
        <translation>Su inscripción está guardada</translation>
    </message>
    <message>
        <source>Votre demande est enregistrée</source>
        <translation>Su petición está guardada</translation>
    </message>
    <message>
        <source>Vos mots sont enregistrés. Une personne de l’équipe les lit avec votre dossier.</source>
        <translation>Sus palabras están registradas. Una persona del equipo las lee con su expediente.</translation>
    </message>
    <message>
        <source>La proposition</source>
        <translation>La propuesta</translation>
    </message>
    <message>
        <source>Le reçu est parti vers l’imprimante.</source>
        <translation>El recibo va hacia la impresora.</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>L’explication</source>
        <translation>La explicación</translation>
    </message>
    <message>
        <source>Je ne suis pas d’accord</source>
        <translation>No estoy de acuerdo</translation>
    </message>
    <message>
        <source>Imprimer le reçu</source>
        <translation>Imprimir el recibo</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>À vérifier</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>Revoir</source>
        <translation>Revisar</translation>
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
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Montrez ce dessin et votre code à l’équipe de %1&#xa0;: un conseiller continue avec vos réponses.</source>
        <translation>Muestre este dibujo y su código al equipo de %1: un asesor continúa con sus respuestas.</translation>
    </message>
    <message>
        <source>Dessin pour le conseiller</source>
        <translation>Dibujo para el asesor</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Parler à un conseiller</source>
        <translation>Hablar con un asesor</translation>
    </message>
    <message>
        <source>%1 a répondu et arrive.</source>
        <translation>%1 ha respondido y viene.</translation>
    </message>
    <message>
        <source>Un conseiller a répondu&#xa0;: il arrive.</source>
        <translation>Un asesor ha respondido y ya viene.</translation>
    </message>
    <message>
        <source>Allez à l’accueil&#xa0;: une personne de l’équipe peut finir l’inscription avec vous.</source>
        <translation>Vaya a la recepción: una persona del equipo puede terminar la inscripción con usted.</translation>
    </message>
    <message>
        <source>L’équipe n’est pas dans ce lieu. Elle peut finir l’inscription avec vous, à son accueil.</source>
        <translation>El equipo no está en este lugar. Puede terminar la inscripción con usted en su propia recepción.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi téléphoner&#xa0;:</source>
        <translation>También puede llamar por teléfono:</translation>
    </message>
    <message>
        <source>Votre demande d’aide est notée.</source>
        <translation>Su petición de ayuda está anotada.</translation>
    </message>
    <message>
        <source>Votre demande d’aide est partie vers l’équipe.</source>
        <translation>Su petición de ayuda ha salido hacia el equipo.</translation>
    </message>
    <message>
        <source>Appeler de nouveau</source>
        <translation>Llamar de nuevo</translation>
    </message>
    <message>
        <source>Revenir à mon inscription</source>
        <translation>Volver a mi inscripción</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Je réponds sans aide</source>
        <translation>Respondo sin ayuda</translation>
    </message>
    <message>
        <source>Un conseiller m’aide ici</source>
        <translation>Un asesor me ayuda aquí</translation>
    </message>
    <message>
        <source>Urgence&#xa0;: qui appeler</source>
        <translation>Urgencia: a quién llamar</translation>
    </message>
</context>
<context>
    <name>HiddenScreen</name>
    <message>
        <source>Écran caché</source>
        <translation>Pantalla oculta</translation>
    </message>
    <message>
        <source>Montrer l’écran</source>
        <translation>Mostrar la pantalla</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Êtes-vous toujours là&#xa0;?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Sans réponse, tout sera effacé dans %1 s.</source>
        <translation>Sin respuesta, se borrará todo en %1 s.</translation>
    </message>
    <message>
        <source>Votre inscription reste enregistrée. Cet écran sera effacé dans %1 s.</source>
        <translation>Su inscripción sigue guardada. Esta pantalla se borrará en %1 s.</translation>
    </message>
    <message>
        <source>Ce qui est gardé sous un code reste gardé. Cet écran sera effacé dans %1 s.</source>
        <translation>Lo guardado con un código sigue guardado. Esta pantalla se borrará en %1 s.</translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>Sí, continúo</translation>
    </message>
</context>
<context>
    <name>KeptFor</name>
    <message>
        <source>Vos réponses restent ici pendant 3 minutes sans geste. Ensuite, tout est effacé.</source>
        <translation>Sus respuestas quedan aquí 3 minutos sin tocar la pantalla. Después, se borra todo.</translation>
    </message>
    <message>
        <source>Vos réponses restent ici pendant 2 minutes sans geste. Ensuite, tout est effacé.</source>
        <translation>Sus respuestas quedan aquí 2 minutos sin tocar la pantalla. Después, se borra todo.</translation>
    </message>
    <message>
        <source>Cet écran reste ici pendant 3 minutes sans geste. Ensuite, il est effacé.</source>
        <translation>Esta pantalla queda aquí 3 minutos sin tocarla. Después, se borra.</translation>
    </message>
    <message>
        <source>Cet écran reste ici pendant 2 minutes sans geste. Ensuite, il est effacé.</source>
        <translation>Esta pantalla queda aquí 2 minutos sin tocarla. Después, se borra.</translation>
    </message>
</context>
<context>
    <name>KeyFaces</name>
    <message>
        <source>accent aigu</source>
        <translation>acento agudo</translation>
    </message>
    <message>
        <source>accent grave</source>
        <translation>acento grave</translation>
    </message>
    <message>
        <source>accent circonflexe</source>
        <translation>acento circunflejo</translation>
    </message>
    <message>
        <source>tréma</source>
        <translation>diéresis</translation>
    </message>
    <message>
        <source>cédille</source>
        <translation>cedilla</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apóstrofo</translation>
    </message>
    <message>
        <source>tiret</source>
        <translation>guion</translation>
    </message>
    <message>
        <source>tiret bas</source>
        <translation>guion bajo</translation>
    </message>
    <message>
        <source>virgule</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>arobase</source>
        <translation>arroba</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>más</translation>
    </message>
    <message>
        <source>Effacer un signe</source>
        <translation>Borrar un signo</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Chiffres et signes</source>
        <translation>Números y signos</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Ordre des lettres</source>
        <translation>Orden de las letras</translation>
    </message>
    <message>
        <source>Autres lettres</source>
        <translation>Otras letras</translation>
    </message>
    <message>
        <source>Changer d’alphabet</source>
        <translation>Cambiar de alfabeto</translation>
    </message>
    <message>
        <source>Demi-espace</source>
        <translation>Medio espacio</translation>
    </message>
    <message>
        <source>Lettres d’autres langues</source>
        <translation>Letras de otros idiomas</translation>
    </message>
    <message>
        <source>Lettres et tons du vietnamien</source>
        <translation>Letras y tonos del vietnamita</translation>
    </message>
    <message>
        <source>crochet</source>
        <translation>gancho</translation>
    </message>
    <message>
        <source>tilde</source>
        <translation>tilde</translation>
    </message>
    <message>
        <source>point dessous</source>
        <translation>punto debajo</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Clavier</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Un problème est arrivé. Il a été noté. (réf. {bug})</source>
        <translation>Ha ocurrido un problema. Ha quedado anotado. (ref. {bug})</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choisissez votre langue</source>
        <translation>Elija su idioma</translation>
    </message>
</context>
<context>
    <name>ListenButtons</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Continuer la lecture</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>Repetir</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Donnez une réponse à cette question.</source>
        <translation>Dé una respuesta a esta pregunta.</translation>
    </message>
    <message>
        <source>La réponse est trop longue&#xa0;: gardez {max} signes au plus.</source>
        <translation>La respuesta es demasiado larga: deje {max} signos como mucho.</translation>
    </message>
    <message>
        <source>Choisissez une des réponses proposées.</source>
        <translation>Elija una de las respuestas propuestas.</translation>
    </message>
    <message>
        <source>Donnez le jour, le mois et l’année (4 chiffres).</source>
        <translation>Dé el día, el mes y el año (4 cifras).</translation>
    </message>
    <message>
        <source>Cette date n’existe pas. Regardez le jour, le mois et l’année (4 chiffres).</source>
        <translation>Esta fecha no existe. Mire el día, el mes y el año (4 cifras).</translation>
    </message>
    <message>
        <source>Cette date n’est pas encore passée. Regardez l’année.</source>
        <translation>Esta fecha todavía no ha pasado. Mire el año.</translation>
    </message>
    <message>
        <source>Cette date est très ancienne. Regardez l’année.</source>
        <translation>Esta fecha es muy antigua. Mire el año.</translation>
    </message>
    <message>
        <source>Cette date est très lointaine. Regardez l’année.</source>
        <translation>Esta fecha es muy lejana. Mire el año.</translation>
    </message>
    <message>
        <source>Ce numéro ne peut pas être appelé. Un numéro français a 10 chiffres.</source>
        <translation>No se puede llamar a este número. Un número francés tiene 10 cifras.</translation>
    </message>
    <message>
        <source>Il manque une partie de l’adresse. Exemple&#xa0;: prenom.nom@exemple.fr</source>
        <translation>Falta una parte de la dirección. Ejemplo: prenom.nom@exemple.fr</translation>
    </message>
    <message>
        <source>Choisissez la commune dans la liste, par son nom ou son code postal.</source>
        <translation>Elija el municipio en la lista, por su nombre o su código postal.</translation>
    </message>
    <message>
        <source>Choisissez le pays dans la liste, par ses premières lettres.</source>
        <translation>Elija el país en la lista, por sus primeras letras.</translation>
    </message>
    <message>
        <source>Gardez {max} réponses au plus.</source>
        <translation>Deje {max} respuestas como mucho.</translation>
    </message>
    <message>
        <source>Choisissez le métier dans la liste. Prenez le plus proche.</source>
        <translation>Elija el oficio en la lista. Tome el más parecido.</translation>
    </message>
    <message>
        <source>Ce numéro a 13 chiffres, ou 15 avec la clé.</source>
        <translation>Este número tiene 13 cifras, o 15 con la clave.</translation>
    </message>
    <message>
        <source>Ce numéro ne peut pas exister. Regardez-le encore sur la carte.</source>
        <translation>Este número no puede existir. Mírelo otra vez en la tarjeta.</translation>
    </message>
    <message>
        <source>La clé ne va pas avec le numéro. Regardez les deux derniers chiffres.</source>
        <translation>La clave no corresponde al número. Mire las dos últimas cifras.</translation>
    </message>
    <message>
        <source>Il manque une réponse avant d’enregistrer.</source>
        <translation>Falta una respuesta antes de guardar.</translation>
    </message>
    <message>
        <source>Cette valeur est déjà celle du dossier.</source>
        <translation>El expediente ya tiene este valor.</translation>
    </message>
    <message>
        <source>Un autre organisme prend cette décision. Transmettez-lui le dossier.</source>
        <translation>Otro organismo toma esta decisión. Envíele el expediente.</translation>
    </message>
    <message>
        <source>Ce qui a été reçu n’est pas lisible. Cela a été gardé pour le support.</source>
        <translation>Lo recibido no se puede leer. Se ha guardado para el soporte.</translation>
    </message>
    <message>
        <source>Le journal de ce poste a été modifié en dehors du programme. Appelez le support.</source>
        <translation>El registro de este puesto se modificó fuera del programa. Llame al soporte.</translation>
    </message>
    <message>
        <source>La clé des données n’est pas là. Remettez-la à sa place, puis recommencez. Rien n’a été modifié.</source>
        <translation>Falta la clave de los datos. Póngala en su sitio y vuelva a empezar. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Le fichier de la clé doit appartenir au compte du programme et n’être lisible que de lui (chmod 600). Rien n’a été modifié.</source>
        <translation>El archivo de la clave debe pertenecer a la cuenta del programa y solo ella debe poder leerlo (chmod 600). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Premier Pas est déjà ouvert sur ce poste. Utilisez sa fenêtre.</source>
        <translation>Premier Pas ya está abierto en este puesto. Use su ventana.</translation>
    </message>
    <message>
        <source>La clé n’est pas celle de ces données. Remettez la bonne clé. Rien n’a été modifié.</source>
        <translation>La clave no es la de estos datos. Ponga la correcta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Les données de ce poste sont abîmées. N’effacez rien et appelez le support&#xa0;: une sauvegarde peut être rétablie.</source>
        <translation>Los datos de este puesto están dañados. No borre nada y llame al soporte: se puede recuperar una copia.</translation>
    </message>
    <message>
        <source>Le dossier des données ne peut pas être écrit. Appelez le support.</source>
        <translation>No se puede escribir en la carpeta de datos. Llame al soporte.</translation>
    </message>
    <message>
        <source>Ces données viennent d’une version plus récente de Premier Pas. Installez-la.</source>
        <translation>Estos datos son de una versión más reciente de Premier Pas. Instálela.</translation>
    </message>
    <message>
        <source>La mise à jour des données n’a pas abouti. Elles sont comme avant. Appelez le support.</source>
        <translation>Los datos no se han podido actualizar. Están como antes. Llame al soporte.</translation>
    </message>
    <message>
        <source>Le disque est plein&#xa0;: la dernière réponse n’est pas enregistrée. Ce qui était enregistré l’est toujours. Appelez un conseiller.</source>
        <translation>El disco está lleno: la última respuesta no se ha guardado. Lo guardado antes sigue ahí. Llame a un asesor.</translation>
    </message>
    <message>
        <source>Le disque ne répond pas comme il faut&#xa0;: la dernière réponse n’est pas enregistrée. Appelez un conseiller.</source>
        <translation>El disco no responde bien: la última respuesta no se ha guardado. Llame a un asesor.</translation>
    </message>
    <message>
        <source>Ce poste n’est pas encore enrôlé. Demandez un code à votre structure.</source>
        <translation>Este puesto todavía no está registrado. Pida un código a su entidad.</translation>
    </message>
    <message>
        <source>Cet entretien n’est plus en cours&#xa0;: il a été enregistré ou effacé.</source>
        <translation>Esta entrevista ya no está en curso: se ha guardado o borrado.</translation>
    </message>
    <message>
        <source>Ce dossier n’est pas sur ce poste.</source>
        <translation>Este expediente no está en este puesto.</translation>
    </message>
    <message>
        <source>Cet identifiant est déjà pris.</source>
        <translation>Este identificador ya está en uso.</translation>
    </message>
    <message>
        <source>L’identifiant ou le mot de passe ne correspond pas.</source>
        <translation>El identificador o la contraseña no coinciden.</translation>
    </message>
    <message>
        <source>L’échange avec le portail n’a pas abouti. Il reprendra seul. Si cela dure, appelez le support.</source>
        <translation>El intercambio con el portal no ha terminado. Seguirá solo. Si dura, llame al soporte.</translation>
    </message>
    <message>
        <source>Il n’y a pas de réseau. Regardez le câble ou le Wi-Fi. L’envoi reprendra seul.</source>
        <translation>No hay red. Mire el cable o el wifi. El envío seguirá solo.</translation>
    </message>
    <message>
        <source>Ce réseau ne connaît pas l’adresse du portail. Appelez la personne qui s’occupe du réseau.</source>
        <translation>Esta red no conoce la dirección del portal. Llame a quien se ocupa de la red.</translation>
    </message>
    <message>
        <source>Le portail ne répond pas. Regardez si le réseau est branché. L’envoi reprendra seul.</source>
        <translation>El portal no responde. Mire si la red está conectada. El envío seguirá solo.</translation>
    </message>
    <message>
        <source>Ce qui répond n’est pas le portail. Rien n’est perdu. Appelez la personne qui s’occupe du réseau.</source>
        <translation>Lo que responde no es el portal. No se ha perdido nada. Llame a quien se ocupa de la red.</translation>
    </message>
    <message>
        <source>Le réseau répond à la place du portail. Ouvrez une page web&#xa0;: il attend peut-être que vous vous y connectiez.</source>
        <translation>La red responde en lugar del portal. Abra una página web: quizá espera que usted se conecte.</translation>
    </message>
    <message>
        <source>Le portail est en panne. L’envoi reprendra seul.</source>
        <translation>El portal está averiado. El envío seguirá solo.</translation>
    </message>
    <message>
        <source>Le portail est très demandé. L’envoi reprendra seul dans un moment.</source>
        <translation>El portal está muy ocupado. El envío seguirá solo en un momento.</translation>
    </message>
    <message>
        <source>Le portail n’accepte pas cet envoi. Rien n’est perdu. Appelez le support.</source>
        <translation>El portal no acepta este envío. No se ha perdido nada. Llame al soporte.</translation>
    </message>
    <message>
        <source>Deux portails répondent à la même adresse. Rien n’est perdu. Appelez le support.</source>
        <translation>Dos portales responden en la misma dirección. No se ha perdido nada. Llame al soporte.</translation>
    </message>
    <message>
        <source>Le réseau demande un mot de passe (proxy). Appelez la personne qui s’occupe du réseau.</source>
        <translation>La red pide una contraseña (proxy). Llame a quien se ocupa de la red.</translation>
    </message>
    <message>
        <source>La connexion n’est pas protégée par le certificat du portail&#xa0;: rien n’est envoyé. Appelez la personne qui s’occupe du réseau.</source>
        <translation>La conexión no está protegida por el certificado del portal: no se envía nada. Llame a quien se ocupa de la red.</translation>
    </message>
    <message>
        <source>Le certificat du portail n’est pas de cette date. Regardez la date et l’heure de ce poste. Si elles sont justes, appelez le support.</source>
        <translation>El certificado del portal no es de esta fecha. Mire la fecha y la hora de este puesto. Si son correctas, llame al soporte.</translation>
    </message>
    <message>
        <source>Le portail ne connaît pas ce poste. Demandez un code d’enrôlement à votre structure.</source>
        <translation>El portal no conoce este puesto. Pida un código de registro a su entidad.</translation>
    </message>
    <message>
        <source>Il manque au portail des actes que ce poste n’a plus&#xa0;: il a été rétabli d’après une sauvegarde trop ancienne. Le reste lui est envoyé. Appelez le support.</source>
        <translation>Al portal le faltan datos que este puesto ya no tiene: se recuperó de una copia demasiado antigua. El resto se le envía. Llame al soporte.</translation>
    </message>
    <message>
        <source>Ce poste a été retiré du portail. Ce qui est enregistré est gardé. Appelez votre structure.</source>
        <translation>Este puesto se ha retirado del portal. Lo guardado se conserva. Llame a su entidad.</translation>
    </message>
    <message>
        <source>Ce poste a été retiré du portail. Rien n’y est plus enregistré. Appelez votre structure.</source>
        <translation>Este puesto se ha retirado del portal. Ya no se guarda nada en él. Llame a su entidad.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un fichier scellé de Premier Pas, ou il est incomplet. Copiez-le encore.</source>
        <translation>Este archivo no es un archivo sellado de Premier Pas, o está incompleto. Cópielo otra vez.</translation>
    </message>
    <message>
        <source>Ce poste ne sait pas encore pour qui sceller. Un échange avec le portail le lui dira.</source>
        <translation>Este puesto todavía no sabe para quién sellar. Un intercambio con el portal se lo dirá.</translation>
    </message>
    <message>
        <source>La copie n’a pas abouti. Regardez si la clé est branchée et s’il y reste de la place.</source>
        <translation>La copia no ha terminado. Mire si la memoria USB está conectada y si queda sitio.</translation>
    </message>
    <message>
        <source>Le portail a tout ce que ce poste a enregistré&#xa0;: il n’y a rien à emporter.</source>
        <translation>El portal tiene todo lo que este puesto ha guardado: no hay nada que llevar.</translation>
    </message>
    <message>
        <source>Ce poste a été copié, ou remis d’une sauvegarde. Il prend tout seul une nouvelle identité. Rien n’est perdu.</source>
        <translation>Este puesto se copió, o se recuperó de una copia. Toma por sí solo una identidad nueva. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Le portail et ce poste n’ont pas la même suite d’enregistrements. Rien n’est perdu. Appelez le support.</source>
        <translation>El portal y este puesto no tienen la misma serie de registros. No se ha perdido nada. Llame al soporte.</translation>
    </message>
    <message>
        <source>L’heure de ce poste n’est pas celle du portail. Réglez la date et l’heure. Ce qui est enregistré porte l’heure du portail.</source>
        <translation>La hora de este puesto no es la del portal. Ajuste la fecha y la hora. Lo guardado lleva la hora del portal.</translation>
    </message>
    <message>
        <source>Le portail a été rétabli d’après une sauvegarde. Ce poste lui renverra seul ce qui manque.</source>
        <translation>El portal se ha recuperado de una copia. Este puesto le enviará solo lo que falta.</translation>
    </message>
    <message>
        <source>Il reste peu de place sur le disque&#xa0;: {free_mb} Mo. Libérez de la place.</source>
        <translation>Queda poco sitio en el disco: {free_mb} MB. Deje más sitio.</translation>
    </message>
    <message>
        <source>Cette vérification n’a pas répondu en {seconds} secondes. Recommencez plus tard.</source>
        <translation>Esta comprobación no ha respondido en {seconds} segundos. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>La signature de ce poste n’est pas reconnue. Appelez le support.</source>
        <translation>La firma de este puesto no se reconoce. Llame al soporte.</translation>
    </message>
    <message>
        <source>Cette version de Premier Pas est trop ancienne pour le portail. Installez la mise à jour.</source>
        <translation>Esta versión de Premier Pas es demasiado antigua para el portal. Instale la actualización.</translation>
    </message>
    <message>
        <source>Ce code ne peut pas servir&#xa0;: il est faux, déjà utilisé, trop ancien ou prévu pour un autre usage. Demandez-en un autre.</source>
        <translation>Este código no sirve: es incorrecto, ya usado, demasiado antiguo o para otro uso. Pida otro.</translation>
    </message>
    <message>
        <source>Ce poste est déjà enrôlé. Un autre poste demande un autre dossier de données.</source>
        <translation>Este puesto ya está registrado. Otro puesto necesita otra carpeta de datos.</translation>
    </message>
    <message>
        <source>L’adresse du portail doit commencer par https://.</source>
        <translation>La dirección del portal debe empezar por https://.</translation>
    </message>
    <message>
        <source>Un contenu reçu du portail ne peut pas servir ({pack}, {key}). Ce qui servait avant reste en usage. Appelez le support.</source>
        <translation>Un contenido recibido del portal no se puede usar ({pack}, {key}). Se sigue usando lo de antes. Llame al soporte.</translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être joint. Choisissez un PDF ou une photo (JPEG, PNG, WebP) de {most_mb} Mo au plus.</source>
        <translation>Este archivo no se puede adjuntar. Elija un PDF o una foto (JPEG, PNG, WebP) de {most_mb} MB como mucho.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore arrivé en entier au portail. Réessayez plus tard.</source>
        <translation>Este documento todavía no ha llegado entero al portal. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Un document a été abîmé en chemin. Il repart du début, rien n’est perdu.</source>
        <translation>Un documento se dañó por el camino. Vuelve a empezar, no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore sur ce poste.</source>
        <translation>Este documento todavía no está en este puesto.</translation>
    </message>
    <message>
        <source>Le questionnaire de ce poste ne peut pas être lu. Appelez le support.</source>
        <translation>El cuestionario de este puesto no se puede leer. Llame al soporte.</translation>
    </message>
    <message>
        <source>Code pour le support&#xa0;: {code}.</source>
        <translation>Código para el soporte: {code}.</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Le reçu est parti vers l’imprimante.</source>
        <translation>El recibo va hacia la impresora.</translation>
    </message>
    <message>
        <source>Revenir à la proposition</source>
        <translation>Volver a la propuesta</translation>
    </message>
    <message>
        <source>Imprimer avec le reçu</source>
        <translation>Imprimir con el recibo</translation>
    </message>
</context>
<context>
    <name>ObjectionPage</name>
    <message>
        <source>Écrivez d’abord ce que vous souhaitez.</source>
        <translation>Escriba primero lo que desea.</translation>
    </message>
</context>
<context>
    <name>ObjectionScreen</name>
    <message>
        <source>Je ne suis pas d’accord</source>
        <translation>No estoy de acuerdo</translation>
    </message>
    <message>
        <source>Écrivez ce que vous souhaitez, avec vos mots. Une personne de l’équipe les lit.</source>
        <translation>Escriba lo que desea, con sus palabras. Una persona del equipo las lee.</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Fermer le clavier</source>
        <translation>Cerrar el teclado</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Revenir à la proposition</source>
        <translation>Volver a la propuesta</translation>
    </message>
</context>
<context>
    <name>PausedScreen</name>
    <message>
        <source>Vos réponses sont gardées 15 jours</source>
        <translation>Sus respuestas se guardan 15 días</translation>
    </message>
    <message>
        <source>Prenez ce code en photo, ou écrivez-le&#xa0;:</source>
        <translation>Haga una foto de este código o escríbalo:</translation>
    </message>
    <message>
        <source>Pour continuer&#xa0;: revenez à cette borne, ou dites ce code à l’équipe de %1. Qui a ce code peut lire vos réponses.</source>
        <translation>Para continuar: vuelva a este terminal o diga este código al equipo de %1. Quien tiene este código puede leer sus respuestas.</translation>
    </message>
    <message>
        <source>Pour continuer&#xa0;: revenez à cette borne et touchez «&#xa0;J’ai un code&#xa0;». Qui a ce code peut lire vos réponses.</source>
        <translation>Para continuar: vuelva a este terminal y toque «Tengo un código». Quien tiene este código puede leer sus respuestas.</translation>
    </message>
    <message>
        <source>Le code est parti vers l’imprimante.</source>
        <translation>El código ha ido a la impresora.</translation>
    </message>
    <message>
        <source>J’ai mon code, terminer</source>
        <translation>Tengo mi código, terminar</translation>
    </message>
    <message>
        <source>Imprimer le code</source>
        <translation>Imprimir el código</translation>
    </message>
    <message>
        <source>Continuer avec un conseiller</source>
        <translation>Continuar con un asesor</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Imprimer à nouveau</source>
        <translation>Imprimir otra vez</translation>
    </message>
</context>
<context>
    <name>PrintingState</name>
    <message>
        <source>L’imprimante travaille.</source>
        <translation>La impresora está trabajando.</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier. Prenez cet écran en photo.</source>
        <translation>No queda papel. Haga una foto de esta pantalla.</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte. Prenez cet écran en photo.</source>
        <translation>La impresora está abierta. Haga una foto de esta pantalla.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas. Prenez cet écran en photo.</source>
        <translation>La impresora no responde. Haga una foto de esta pantalla.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Vos sujets</source>
        <translation>Sus temas</translation>
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
        <translation>Código de su referencia</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Cette proposition n’est pas encore traduite. Un conseiller peut vous l’expliquer.</source>
        <translation>Esta propuesta todavía no está traducida. Un asesor puede explicársela.</translation>
    </message>
    <message>
        <source>Ceci est une proposition. Une personne décide.</source>
        <translation>Esto es una propuesta. Decide una persona.</translation>
    </message>
    <message>
        <source>Ce qui vous est proposé</source>
        <translation>Lo que se le propone</translation>
    </message>
    <message>
        <source>Avec qui&#xa0;: {body}</source>
        <translation>Con quién: {body}</translation>
    </message>
    <message>
        <source>Qui décide&#xa0;: {decider}</source>
        <translation>Quién decide: {decider}</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Un entretien court avec une personne</source>
        <translation>Una entrevista corta con una persona</translation>
    </message>
    <message>
        <source>Il reste des points à voir ensemble. La proposition vient après.</source>
        <translation>Quedan puntos por ver juntos. La propuesta viene después.</translation>
    </message>
    <message>
        <source>Ne pas répondre n’enlève aucun droit.</source>
        <translation>No responder no le quita ningún derecho.</translation>
    </message>
    <message>
        <source>Ce qui est plus personnel n’est pas écrit ici. C’est dans l’explication.</source>
        <translation>Lo más personal no está escrito aquí. Está en la explicación.</translation>
    </message>
    <message>
        <source>Ensuite</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Une personne lit la proposition et en parle avec vous. Elle peut décider autrement.</source>
        <translation>Una persona lee la propuesta y habla de ella con usted. Puede decidir otra cosa.</translation>
    </message>
    <message>
        <source>Qui vous reçoit&#xa0;: l’équipe de {team}</source>
        <translation>Quién le recibe: el equipo de {team}</translation>
    </message>
    <message>
        <source>La borne ne connaît pas le délai. Demandez-le à cette équipe.</source>
        <translation>El terminal no sabe cuánto tarda. Pregunte a este equipo.</translation>
    </message>
    <message>
        <source>Notez votre référence, ou prenez-la en photo. Elle ne dit pas qui vous êtes.</source>
        <translation>Anote su referencia o hágale una foto. No dice quién es usted.</translation>
    </message>
    <message>
        <source>Une question&#xa0;? Parlez à un conseiller, ou appelez.</source>
        <translation>¿Una pregunta? Hable con un asesor, o llame.</translation>
    </message>
    <message>
        <source>Vous avez droit à une personne qui vous accompagne.</source>
        <translation>Tiene derecho a una persona que le acompañe.</translation>
    </message>
    <message>
        <source>Vous pouvez dire que l’orientation proposée ne vous convient pas, et en demander une autre.</source>
        <translation>Puede decir que la orientación propuesta no le conviene y pedir otra.</translation>
    </message>
    <message>
        <source>Vous avez le droit de voir vos réponses, et de les corriger.</source>
        <translation>Tiene derecho a ver sus respuestas y a corregirlas.</translation>
    </message>
    <message>
        <source>La borne envoie vos réponses dès qu’il y a du réseau. Un conseiller les retrouve avec votre référence.</source>
        <translation>El terminal envía sus respuestas en cuanto hay red. Un asesor las encuentra con su referencia.</translation>
    </message>
</context>
<context>
    <name>QuestionHeader</name>
    <message>
        <source>%1 (facultatif)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>Vos sujets</source>
        <translation>Sus temas</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Exemple&#xa0;: {answer}</source>
        <translation>Ejemplo: {answer}</translation>
    </message>
    <message>
        <source>Question {rank} sur {total}</source>
        <translation>Pregunta {rank} de {total}</translation>
    </message>
    <message>
        <source>Un conseiller vous aide pour cette question. C’est noté.</source>
        <translation>Un asesor le ayuda con esta pregunta. Queda anotado.</translation>
    </message>
    <message>
        <source>Cette question n’est pas encore traduite. Un conseiller peut vous l’expliquer.</source>
        <translation>Esta pregunta todavía no está traducida. Un asesor puede explicársela.</translation>
    </message>
</context>
<context>
    <name>QuitScreen</name>
    <message>
        <source>Effacer et quitter&#xa0;?</source>
        <translation>¿Borrar y salir?</translation>
    </message>
    <message>
        <source>Votre inscription reste enregistrée. Cet écran sera effacé.</source>
        <translation>Su inscripción sigue guardada. Se borrará esta pantalla.</translation>
    </message>
    <message>
        <source>Ce qui est gardé sous un code reste gardé. Cet écran sera effacé.</source>
        <translation>Lo guardado con un código sigue guardado. Esta pantalla se borrará.</translation>
    </message>
    <message>
        <source>Toutes vos réponses seront effacées de cette borne. Vous pourrez recommencer quand vous voulez.</source>
        <translation>Se borrarán todas sus respuestas de este terminal. Podrá volver a empezar cuando quiera.</translation>
    </message>
    <message>
        <source>Vous n’avez plus le temps&#xa0;? La borne garde vos réponses 15 jours et vous donne un code.</source>
        <translation>¿Ya no tiene tiempo? El terminal guarda sus respuestas 15 días y le da un código.</translation>
    </message>
    <message>
        <source>Non, je reste</source>
        <translation>No, me quedo</translation>
    </message>
    <message>
        <source>Continuer plus tard</source>
        <translation>Continuar más tarde</translation>
    </message>
    <message>
        <source>Oui, tout effacer</source>
        <translation>Sí, borrar todo</translation>
    </message>
    <message>
        <source>Oui, effacer cet écran</source>
        <translation>Sí, borrar esta pantalla</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Cacher</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Conseiller</source>
        <translation>Asesor</translation>
    </message>
    <message>
        <source>Appeler un conseiller</source>
        <translation>Llamar a un asesor</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Effacer et quitter</source>
        <translation>Borrar y salir</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1&#xa0;: choisi</source>
        <translation>%1: elegido</translation>
    </message>
    <message>
        <source>Vos réponses ne sont pas lues à voix haute. Pour les entendre, il faut un casque.</source>
        <translation>Sus respuestas no se leen en voz alta. Para oírlas hacen falta auriculares.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Reçu d’inscription provisoire</source>
        <translation>Recibo de inscripción provisional</translation>
    </message>
    <message>
        <source>Votre référence</source>
        <translation>Su referencia</translation>
    </message>
    <message>
        <source>Enregistré le {day} à {minute}, {site}</source>
        <translation>Guardado el {day} a las {minute}, {site}</translation>
    </message>
    <message>
        <source>Enregistré, {site}. La borne n’a pas la bonne date.</source>
        <translation>Guardado, {site}. La fecha del terminal no es correcta.</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: {phone}. {opening}</source>
        <translation>Para hablar con alguien: {phone}. {opening}</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: l’équipe de {team}</source>
        <translation>Para hablar con alguien: el equipo de {team}</translation>
    </message>
    <message>
        <source>Votre nom n’est pas sur ce reçu.</source>
        <translation>Su nombre no está en este recibo.</translation>
    </message>
</context>
<context>
    <name>ReferenceCard</name>
    <message>
        <source>Votre référence</source>
        <translation>Su referencia</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Reprendre votre inscription</source>
        <translation>Seguir con su inscripción</translation>
    </message>
    <message>
        <source>Écrivez le nom de famille que vous aviez donné. Sans cela, tout est effacé.</source>
        <translation>Escriba el apellido que había dado. Sin eso, se borra todo.</translation>
    </message>
    <message>
        <source>Ce n’est pas le nom qui avait été donné.</source>
        <translation>No es el apellido que se había dado.</translation>
    </message>
    <message>
        <source>Nom de famille</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Vous cherchez un travail&#xa0;? Inscrivez-vous ici.</source>
        <translation>¿Busca trabajo? Inscríbase aquí.</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Un conseiller peut aussi vous inscrire, sans la borne.</source>
        <translation>Un asesor también puede inscribirle, sin el terminal.</translation>
    </message>
    <message>
        <source>Sans geste pendant 2 minutes, tout ce qui est écrit est effacé.</source>
        <translation>Si no toca la pantalla en 2 minutos, se borra todo lo escrito.</translation>
    </message>
    <message>
        <source>Parler à un conseiller</source>
        <translation>Hablar con un asesor</translation>
    </message>
    <message>
        <source>J’ai un code</source>
        <translation>Tengo un código</translation>
    </message>
    <message>
        <source>Reprendre l’inscription interrompue</source>
        <translation>Seguir con la inscripción interrumpida</translation>
    </message>
    <message>
        <source>Cette borne n’inscrit plus. Un conseiller peut vous inscrire. En danger, appelez le 112. Sans abri ce soir, appelez le 115.</source>
        <translation>Este terminal ya no inscribe. Un asesor puede inscribirle. En peligro, llame al 112. Sin techo esta noche, llame al 115.</translation>
    </message>
</context>
<context>
    <name>SoundScreen</name>
    <message>
        <source>Écouter les pages</source>
        <translation>Escuchar las páginas</translation>
    </message>
    <message>
        <source>Cette borne n’a pas de son. Un conseiller peut lire avec vous.</source>
        <translation>Este terminal no tiene sonido. Un asesor puede leer con usted.</translation>
    </message>
    <message>
        <source>La borne n’a pas encore de voix dans cette langue.</source>
        <translation>Este terminal aún no tiene voz en este idioma.</translation>
    </message>
    <message>
        <source>Lire chaque page à voix haute</source>
        <translation>Leer cada página en voz alta</translation>
    </message>
    <message>
        <source>J’ai un casque&#xa0;: lire aussi mes réponses</source>
        <translation>Tengo auriculares: leer también mis respuestas</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Volume %1 sur %2</source>
        <translation>Volumen %1 de %2</translation>
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
        <translation>Hecho</translation>
    </message>
    <message>
        <source>À moitié fait</source>
        <translation>A medias</translation>
    </message>
    <message>
        <source>Pas commencé</source>
        <translation>Sin empezar</translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>Vos sujets</source>
        <translation>Sus temas</translation>
    </message>
    <message>
        <source>Touchez un sujet pour y aller. Vos réponses restent gardées.</source>
        <translation>Toque un tema para ir a él. Sus respuestas se conservan.</translation>
    </message>
    <message>
        <source>Revenir à ma question</source>
        <translation>Volver a mi pregunta</translation>
    </message>
</context>
<context>
    <name>TrainingBanner</name>
    <message>
        <source>Données d’entraînement</source>
        <translation>Datos de prueba</translation>
    </message>
</context>
<context>
    <name>TurnButtons</name>
    <message>
        <source>Plus bas</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>Más arriba</translation>
    </message>
</context>
<context>
    <name>TurnKeys</name>
    <message>
        <source>Remonter la page</source>
        <translation>Subir la página</translation>
    </message>
    <message>
        <source>Descendre la page</source>
        <translation>Bajar la página</translation>
    </message>
</context>
<context>
    <name>UnmaskButton</name>
    <message>
        <source>Montrer</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Masquer</source>
        <translation>Ocultar</translation>
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
        <translation>Peligro, accidente, malestar grave</translation>
    </message>
    <message>
        <source>La même aide par SMS, sans parler ni entendre</source>
        <translation>La misma ayuda por SMS, sin hablar ni oír</translation>
    </message>
    <message>
        <source>Sans abri ce soir</source>
        <translation>Sin un lugar para dormir esta noche</translation>
    </message>
    <message>
        <source>Violences contre une femme</source>
        <translation>Violencia contra una mujer</translation>
    </message>
    <message>
        <source>Enfant en danger</source>
        <translation>Un niño en peligro</translation>
    </message>
    <message>
        <source>Idées de suicide, grande souffrance</source>
        <translation>Ideas de suicidio, gran sufrimiento</translation>
    </message>
</context>
<context>
    <name>UrgentScreen</name>
    <message>
        <source>Urgence&#xa0;: qui appeler</source>
        <translation>Urgencia: a quién llamar</translation>
    </message>
    <message>
        <source>La borne ne téléphone pas. Sans téléphone, allez à l’accueil.</source>
        <translation>Este terminal no llama. Si no tiene teléfono, vaya a la recepción.</translation>
    </message>
    <message>
        <source>La borne ne téléphone pas. Sans téléphone, demandez à une personne près de vous.</source>
        <translation>Este terminal no llama. Si no tiene teléfono, pídaselo a una persona cercana.</translation>
    </message>
    <message>
        <source>Les numéros nationaux sont gratuits et répondent jour et nuit. Rien de ce que vous lisez ici n’est noté.</source>
        <translation>Los números nacionales son gratuitos y responden día y noche. Nada de lo que lee aquí se anota.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Je ne sais pas</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Je préfère ne pas répondre</source>
        <translation>Prefiero no responder</translation>
    </message>
    <message>
        <source>Je n’en ai pas</source>
        <translation>No tengo</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
</context>
</TS>
