<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="fr_FR">
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Continuer</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Fermer le clavier</source>
        <translation>Сховати клавіатуру</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Писати</translation>
    </message>
</context>
<context>
    <name>CalibrationWindow</name>
    <message>
        <source>La carte à sa vraie taille</source>
        <translation>Картка у справжньому розмірі</translation>
    </message>
    <message>
        <source>Posez une carte bancaire sur la carte dessinée. Changez sa taille jusqu’à ce que leurs bords se touchent.</source>
        <translation>Покладіть банківську картку на намальовану. Змінюйте розмір, доки краї не збіжаться.</translation>
    </message>
    <message>
        <source>Carte dessinée</source>
        <translation>Намальована картка</translation>
    </message>
    <message>
        <source>Plus petite</source>
        <translation>Менша</translation>
    </message>
    <message>
        <source>Plus grande</source>
        <translation>Більша</translation>
    </message>
    <message>
        <source>Garder cette taille</source>
        <translation>Залишити цей розмір</translation>
    </message>
</context>
<context>
    <name>CallingPage</name>
    <message>
        <source>L’accueil est ouvert jusqu’à {hour}.</source>
        <translation>Рецепція працює до {hour}.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre aujourd’hui à {hour}.</source>
        <translation>Рецепція зачинена. Відчиниться сьогодні о {hour}.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre demain à {hour}.</source>
        <translation>Рецепція зачинена. Відчиниться завтра о {hour}.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre {day} à {hour}.</source>
        <translation>Рецепція зачинена. Відчиниться: {day}, {hour}.</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Compléter</source>
        <translation>Доповнити</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Non partagé</source>
        <translation>Не передається</translation>
    </message>
    <message>
        <source>Partager</source>
        <translation>Передавати</translation>
    </message>
    <message>
        <source>Ne pas partager</source>
        <translation>Не передавати</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Une réponse personnelle est à revoir.</source>
        <translation>Одну особисту відповідь варто переглянути.</translation>
    </message>
    <message>
        <source>Réponse donnée</source>
        <translation>Відповідь дано</translation>
    </message>
    <message>
        <source>Une précision</source>
        <translation>Уточнення</translation>
    </message>
    <message>
        <source>Non renseigné</source>
        <translation>Без відповіді</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Relisez vos réponses</source>
        <translation>Перечитайте свої відповіді</translation>
    </message>
    <message>
        <source>Il manque&#xa0;: %1</source>
        <translation>Ще потрібно: %1</translation>
    </message>
    <message>
        <source>Vos réponses</source>
        <translation>Ваші відповіді</translation>
    </message>
    <message>
        <source>«&#xa0;Ne pas partager&#xa0;»&#xa0;: la réponse reste dans «&#xa0;%1&#xa0;», et votre inscription ne change pas.</source>
        <translation>«Не передавати»: відповідь залишається в «%1», а Ваша реєстрація не змінюється.</translation>
    </message>
    <message>
        <source>Enregistrer mon inscription</source>
        <translation>Зберегти мою реєстрацію</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Нижче</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>La borne ne peut pas continuer</source>
        <translation>Цей термінал не може працювати далі</translation>
    </message>
    <message>
        <source>Un conseiller peut vous inscrire sans la borne&#xa0;: allez à l’accueil.</source>
        <translation>Консультант може зареєструвати Вас без термінала: зверніться на рецепцію.</translation>
    </message>
    <message>
        <source>Un conseiller peut vous inscrire sans la borne.</source>
        <translation>Консультант може зареєструвати Вас без термінала.</translation>
    </message>
    <message>
        <source>Revenir au début</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Continuer mon inscription plus tard</source>
        <translation>Продовжити мою реєстрацію пізніше</translation>
    </message>
    <message>
        <source>Votre code</source>
        <translation>Ваш код</translation>
    </message>
    <message>
        <source>Vos réponses sont gardées 15 jours à partir du {day}, à la borne&#xa0;: {site}</source>
        <translation>Ваші відповіді зберігаються 15 днів від {day} у терміналі: {site}</translation>
    </message>
    <message>
        <source>À la borne, touchez «&#xa0;Commencer&#xa0;», puis «&#xa0;J’ai un code&#xa0;». Écrivez le code.</source>
        <translation>У терміналі торкніться «Почати», потім «Я маю код». Введіть код.</translation>
    </message>
    <message>
        <source>Qui a ce code peut lire vos réponses. Votre nom n’est pas sur ce papier.</source>
        <translation>Хто має цей код, може прочитати Ваші відповіді. Вашого імені на цьому папері немає.</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: {phone}. {opening}</source>
        <translation>Щоб поговорити з кимось: {phone}. {opening}</translation>
    </message>
    <message>
        <source>Montrez ce dessin et votre code à un conseiller. Vos réponses sont dans ce dessin.</source>
        <translation>Покажіть цей малюнок і Ваш код консультанту. Ваші відповіді в цьому малюнку.</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Continuer avec mon code</source>
        <translation>Продовжити з моїм кодом</translation>
    </message>
    <message>
        <source>Écrivez les 8 signes du code. La borne garde vos réponses 15 jours.</source>
        <translation>Введіть 8 знаків коду. Термінал зберігає Ваші відповіді 15 днів.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien ici. Attendez une minute, puis essayez encore.</source>
        <translation>Цей код тут нічого не відкриває. Зачекайте хвилину і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien ici. Regardez-le encore&#xa0;: rien n’est perdu.</source>
        <translation>Цей код тут нічого не відкриває. Подивіться на нього ще раз: нічого не втрачено.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>CountriesQuestion</name>
    <message>
        <source>Retirer %1</source>
        <translation>Прибрати: %1</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>Jour</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Рік</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Pour mieux lire</source>
        <translation>Щоб легше читати</translation>
    </message>
    <message>
        <source>Écrire plus grand</source>
        <translation>Більші літери</translation>
    </message>
    <message>
        <source>Lettres claires sur fond noir</source>
        <translation>Світлі літери на чорному тлі</translation>
    </message>
    <message>
        <source>Lettres plus larges et plus espacées</source>
        <translation>Ширші літери з більшими проміжками</translation>
    </message>
    <message>
        <source>La personne suivante retrouvera l’affichage habituel.</source>
        <translation>Наступна людина побачить звичайний вигляд.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Le son</source>
        <translation>Звук</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Votre inscription est enregistrée</source>
        <translation>Вашу реєстрацію збережено</translation>
    </message>
    <message>
        <source>Votre demande est enregistrée</source>
        <translation>Ваше звернення збережено</translation>
    </message>
    <message>
        <source>Vos mots sont enregistrés. Une personne de l’équipe les lit avec votre dossier.</source>
        <translation>Ваші слова збережено. Хтось із команди прочитає їх разом із Вашою справою.</translation>
    </message>
    <message>
        <source>La proposition</source>
        <translation>Пропозиція</translation>
    </message>
    <message>
        <source>Le reçu est parti vers l’imprimante.</source>
        <translation>Квитанцію надіслано на принтер.</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>L’explication</source>
        <translation>Пояснення</translation>
    </message>
    <message>
        <source>Je ne suis pas d’accord</source>
        <translation>Я не погоджуюся</translation>
    </message>
    <message>
        <source>Imprimer le reçu</source>
        <translation>Надрукувати квитанцію</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>À vérifier</source>
        <translation>Варто перевірити</translation>
    </message>
    <message>
        <source>Revoir</source>
        <translation>Переглянути</translation>
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
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Montrez ce dessin et votre code à l’équipe de %1&#xa0;: un conseiller continue avec vos réponses.</source>
        <translation>Покажіть цей малюнок і Ваш код команді %1: консультант продовжить з Вашими відповідями.</translation>
    </message>
    <message>
        <source>Dessin pour le conseiller</source>
        <translation>Малюнок для консультанта</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Parler à un conseiller</source>
        <translation>Поговорити з консультантом</translation>
    </message>
    <message>
        <source>%1 a répondu et arrive.</source>
        <translation>Відповідає %1: допомога вже йде.</translation>
    </message>
    <message>
        <source>Un conseiller a répondu&#xa0;: il arrive.</source>
        <translation>Консультант відповів і вже йде.</translation>
    </message>
    <message>
        <source>Allez à l’accueil&#xa0;: une personne de l’équipe peut finir l’inscription avec vous.</source>
        <translation>Зверніться на рецепцію: хтось із команди може завершити реєстрацію разом з Вами.</translation>
    </message>
    <message>
        <source>L’équipe n’est pas dans ce lieu. Elle peut finir l’inscription avec vous, à son accueil.</source>
        <translation>Команди немає в цьому місці. Вона може завершити реєстрацію разом з Вами на своїй рецепції.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi téléphoner&#xa0;:</source>
        <translation>Ви можете також зателефонувати:</translation>
    </message>
    <message>
        <source>Votre demande d’aide est notée.</source>
        <translation>Ваше прохання про допомогу записано.</translation>
    </message>
    <message>
        <source>Votre demande d’aide est partie vers l’équipe.</source>
        <translation>Ваше прохання про допомогу надіслано команді.</translation>
    </message>
    <message>
        <source>Appeler de nouveau</source>
        <translation>Покликати ще раз</translation>
    </message>
    <message>
        <source>Revenir à mon inscription</source>
        <translation>Повернутися до реєстрації</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Je réponds sans aide</source>
        <translation>Без допомоги</translation>
    </message>
    <message>
        <source>Un conseiller m’aide ici</source>
        <translation>З допомогою</translation>
    </message>
    <message>
        <source>Urgence&#xa0;: qui appeler</source>
        <translation>Терміново: куди телефонувати</translation>
    </message>
</context>
<context>
    <name>HiddenScreen</name>
    <message>
        <source>Écran caché</source>
        <translation>Екран сховано</translation>
    </message>
    <message>
        <source>Montrer l’écran</source>
        <translation>Показати екран</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Êtes-vous toujours là&#xa0;?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>Sans réponse, tout sera effacé dans %1 s.</source>
        <translation>Якщо не відповісти, усе буде стерто через %1 с.</translation>
    </message>
    <message>
        <source>Votre inscription reste enregistrée. Cet écran sera effacé dans %1 s.</source>
        <translation>Ваша реєстрація залишається збереженою. Цей екран буде стерто через %1 с.</translation>
    </message>
    <message>
        <source>Ce qui est gardé sous un code reste gardé. Cet écran sera effacé dans %1 s.</source>
        <translation>Те, що зберігається під кодом, залишиться. Цей екран буде стерто через %1 с.</translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>Так, продовжую</translation>
    </message>
</context>
<context>
    <name>KeptFor</name>
    <message>
        <source>Vos réponses restent ici pendant 3 minutes sans geste. Ensuite, tout est effacé.</source>
        <translation>Ваші відповіді залишаються тут 3 хвилини без дотику. Потім усе буде стерто.</translation>
    </message>
    <message>
        <source>Vos réponses restent ici pendant 2 minutes sans geste. Ensuite, tout est effacé.</source>
        <translation>Ваші відповіді залишаються тут 2 хвилини без дотику. Потім усе буде стерто.</translation>
    </message>
    <message>
        <source>Cet écran reste ici pendant 3 minutes sans geste. Ensuite, il est effacé.</source>
        <translation>Цей екран залишається тут 3 хвилини без дотику. Потім його буде стерто.</translation>
    </message>
    <message>
        <source>Cet écran reste ici pendant 2 minutes sans geste. Ensuite, il est effacé.</source>
        <translation>Цей екран залишається тут 2 хвилини без дотику. Потім його буде стерто.</translation>
    </message>
</context>
<context>
    <name>KeyFaces</name>
    <message>
        <source>accent aigu</source>
        <translation>акут</translation>
    </message>
    <message>
        <source>accent grave</source>
        <translation>гравіс</translation>
    </message>
    <message>
        <source>accent circonflexe</source>
        <translation>циркумфлекс</translation>
    </message>
    <message>
        <source>tréma</source>
        <translation>дві крапки згори</translation>
    </message>
    <message>
        <source>cédille</source>
        <translation>седиль</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>апостроф</translation>
    </message>
    <message>
        <source>tiret</source>
        <translation>дефіс</translation>
    </message>
    <message>
        <source>tiret bas</source>
        <translation>підкреслення</translation>
    </message>
    <message>
        <source>virgule</source>
        <translation>кома</translation>
    </message>
    <message>
        <source>point</source>
        <translation>крапка</translation>
    </message>
    <message>
        <source>arobase</source>
        <translation>знак «ет»</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>плюс</translation>
    </message>
    <message>
        <source>Effacer un signe</source>
        <translation>Стерти один знак</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translation>Велика літера</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Chiffres et signes</source>
        <translation>Цифри та знаки</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translation>Літери</translation>
    </message>
    <message>
        <source>Ordre des lettres</source>
        <translation>Порядок літер</translation>
    </message>
    <message>
        <source>Autres lettres</source>
        <translation>Інші літери</translation>
    </message>
    <message>
        <source>Changer d’alphabet</source>
        <translation>Змінити абетку</translation>
    </message>
    <message>
        <source>Demi-espace</source>
        <translation>Половинний пробіл</translation>
    </message>
    <message>
        <source>Lettres d’autres langues</source>
        <translation>Літери інших мов</translation>
    </message>
    <message>
        <source>Lettres et tons du vietnamien</source>
        <translation>В’єтнамські літери й тони</translation>
    </message>
    <message>
        <source>crochet</source>
        <translation>гачок</translation>
    </message>
    <message>
        <source>tilde</source>
        <translation>тильда</translation>
    </message>
    <message>
        <source>point dessous</source>
        <translation>крапка знизу</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Clavier</source>
        <translation>Клавіатура</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Un problème est arrivé. Il a été noté. (réf. {bug})</source>
        <translation>Сталася проблема. Її записано. (№ {bug})</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choisissez votre langue</source>
        <translation>Оберіть мову</translation>
    </message>
</context>
<context>
    <name>ListenButtons</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Continuer la lecture</source>
        <translation>Читати далі</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>Повторити</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Donnez une réponse à cette question.</source>
        <translation>Дайте відповідь на це запитання.</translation>
    </message>
    <message>
        <source>La réponse est trop longue&#xa0;: gardez {max} signes au plus.</source>
        <translation>Відповідь задовга: залиште щонайбільше {max} знаків.</translation>
    </message>
    <message>
        <source>Choisissez une des réponses proposées.</source>
        <translation>Оберіть одну із запропонованих відповідей.</translation>
    </message>
    <message>
        <source>Donnez le jour, le mois et l’année (4 chiffres).</source>
        <translation>Вкажіть день, місяць і рік (4 цифри).</translation>
    </message>
    <message>
        <source>Cette date n’existe pas. Regardez le jour, le mois et l’année (4 chiffres).</source>
        <translation>Такої дати немає. Перевірте день, місяць і рік (4 цифри).</translation>
    </message>
    <message>
        <source>Cette date n’est pas encore passée. Regardez l’année.</source>
        <translation>Ця дата ще не настала. Перевірте рік.</translation>
    </message>
    <message>
        <source>Cette date est très ancienne. Regardez l’année.</source>
        <translation>Ця дата дуже давня. Перевірте рік.</translation>
    </message>
    <message>
        <source>Cette date est très lointaine. Regardez l’année.</source>
        <translation>Ця дата дуже далека. Перевірте рік.</translation>
    </message>
    <message>
        <source>Ce numéro ne peut pas être appelé. Un numéro français a 10 chiffres.</source>
        <translation>За цим номером не можна зателефонувати. Французький номер має 10 цифр.</translation>
    </message>
    <message>
        <source>Il manque une partie de l’adresse. Exemple&#xa0;: prenom.nom@exemple.fr</source>
        <translation>Частини адреси бракує. Приклад: prenom.nom@exemple.fr</translation>
    </message>
    <message>
        <source>Choisissez la commune dans la liste, par son nom ou son code postal.</source>
        <translation>Оберіть місто чи село зі списку за назвою або поштовим індексом.</translation>
    </message>
    <message>
        <source>Choisissez le pays dans la liste, par ses premières lettres.</source>
        <translation>Оберіть країну зі списку за першими літерами.</translation>
    </message>
    <message>
        <source>Gardez {max} réponses au plus.</source>
        <translation>Залиште щонайбільше {max} відповідей.</translation>
    </message>
    <message>
        <source>Choisissez le métier dans la liste. Prenez le plus proche.</source>
        <translation>Оберіть професію зі списку. Підійде найближча.</translation>
    </message>
    <message>
        <source>Ce numéro a 13 chiffres, ou 15 avec la clé.</source>
        <translation>У цьому номері 13 цифр або 15 разом із ключем.</translation>
    </message>
    <message>
        <source>Ce numéro ne peut pas exister. Regardez-le encore sur la carte.</source>
        <translation>Такого номера не може бути. Перевірте його ще раз на картці.</translation>
    </message>
    <message>
        <source>La clé ne va pas avec le numéro. Regardez les deux derniers chiffres.</source>
        <translation>Ключ не відповідає номеру. Перевірте дві останні цифри.</translation>
    </message>
    <message>
        <source>Il manque une réponse avant d’enregistrer.</source>
        <translation>Перш ніж зберегти, потрібна ще одна відповідь.</translation>
    </message>
    <message>
        <source>Cette valeur est déjà celle du dossier.</source>
        <translation>Це значення вже є у справі.</translation>
    </message>
    <message>
        <source>Un autre organisme prend cette décision. Transmettez-lui le dossier.</source>
        <translation>Це рішення приймає інша установа. Передайте їй справу.</translation>
    </message>
    <message>
        <source>Ce qui a été reçu n’est pas lisible. Cela a été gardé pour le support.</source>
        <translation>Отримане неможливо прочитати. Його збережено для служби підтримки.</translation>
    </message>
    <message>
        <source>Le journal de ce poste a été modifié en dehors du programme. Appelez le support.</source>
        <translation>Журнал цього пристрою змінено поза програмою. Зателефонуйте до служби підтримки.</translation>
    </message>
    <message>
        <source>La clé des données n’est pas là. Remettez-la à sa place, puis recommencez. Rien n’a été modifié.</source>
        <translation>Ключа до даних немає. Поверніть його на місце і почніть знову. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Le fichier de la clé doit appartenir au compte du programme et n’être lisible que de lui (chmod 600). Rien n’a été modifié.</source>
        <translation>Файл ключа має належати обліковому запису програми, і читати його має лише він (chmod 600). Нічого не змінено.</translation>
    </message>
    <message>
        <source>Premier Pas est déjà ouvert sur ce poste. Utilisez sa fenêtre.</source>
        <translation>Premier Pas уже відкрито на цьому пристрої. Скористайтеся його вікном.</translation>
    </message>
    <message>
        <source>La clé n’est pas celle de ces données. Remettez la bonne clé. Rien n’a été modifié.</source>
        <translation>Цей ключ не від цих даних. Поверніть правильний ключ. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Les données de ce poste sont abîmées. N’effacez rien et appelez le support&#xa0;: une sauvegarde peut être rétablie.</source>
        <translation>Дані цього пристрою пошкоджено. Нічого не стирайте і зателефонуйте до служби підтримки: можна відновити резервну копію.</translation>
    </message>
    <message>
        <source>Le dossier des données ne peut pas être écrit. Appelez le support.</source>
        <translation>У теку даних неможливо записати. Зателефонуйте до служби підтримки.</translation>
    </message>
    <message>
        <source>Ces données viennent d’une version plus récente de Premier Pas. Installez-la.</source>
        <translation>Ці дані з новішої версії Premier Pas. Установіть її.</translation>
    </message>
    <message>
        <source>La mise à jour des données n’a pas abouti. Elles sont comme avant. Appelez le support.</source>
        <translation>Оновити дані не вдалося. Вони такі, як були. Зателефонуйте до служби підтримки.</translation>
    </message>
    <message>
        <source>Le disque est plein&#xa0;: la dernière réponse n’est pas enregistrée. Ce qui était enregistré l’est toujours. Appelez un conseiller.</source>
        <translation>Диск заповнений: останню відповідь не збережено. Усе, що було збережено раніше, залишилося. Покличте людину.</translation>
    </message>
    <message>
        <source>Le disque ne répond pas comme il faut&#xa0;: la dernière réponse n’est pas enregistrée. Appelez un conseiller.</source>
        <translation>Диск працює не так, як треба: останню відповідь не збережено. Покличте людину.</translation>
    </message>
    <message>
        <source>Ce poste n’est pas encore enrôlé. Demandez un code à votre structure.</source>
        <translation>Цей пристрій ще не зареєстровано. Попросіть код у своїй організації.</translation>
    </message>
    <message>
        <source>Cet entretien n’est plus en cours&#xa0;: il a été enregistré ou effacé.</source>
        <translation>Ця співбесіда вже не триває: її збережено або стерто.</translation>
    </message>
    <message>
        <source>Ce dossier n’est pas sur ce poste.</source>
        <translation>Цієї справи немає на цьому пристрої.</translation>
    </message>
    <message>
        <source>Cet identifiant est déjà pris.</source>
        <translation>Це ім’я для входу вже зайняте.</translation>
    </message>
    <message>
        <source>L’identifiant ou le mot de passe ne correspond pas.</source>
        <translation>Ім’я для входу або пароль не збігається.</translation>
    </message>
    <message>
        <source>L’échange avec le portail n’a pas abouti. Il reprendra seul. Si cela dure, appelez le support.</source>
        <translation>Обмін із порталом не завершено. Він відновиться сам. Якщо це триває довго, зателефонуйте до служби підтримки.</translation>
    </message>
    <message>
        <source>Il n’y a pas de réseau. Regardez le câble ou le Wi-Fi. L’envoi reprendra seul.</source>
        <translation>Немає мережі. Перевірте кабель або Wi-Fi. Надсилання відновиться саме.</translation>
    </message>
    <message>
        <source>Ce réseau ne connaît pas l’adresse du portail. Appelez la personne qui s’occupe du réseau.</source>
        <translation>Ця мережа не знає адреси порталу. Зателефонуйте людині, яка відповідає за мережу.</translation>
    </message>
    <message>
        <source>Le portail ne répond pas. Regardez si le réseau est branché. L’envoi reprendra seul.</source>
        <translation>Портал не відповідає. Перевірте, чи підключено мережу. Надсилання відновиться само.</translation>
    </message>
    <message>
        <source>Ce qui répond n’est pas le portail. Rien n’est perdu. Appelez la personne qui s’occupe du réseau.</source>
        <translation>Відповідає не портал. Нічого не втрачено. Зателефонуйте людині, яка відповідає за мережу.</translation>
    </message>
    <message>
        <source>Le réseau répond à la place du portail. Ouvrez une page web&#xa0;: il attend peut-être que vous vous y connectiez.</source>
        <translation>Замість порталу відповідає мережа. Відкрийте вебсторінку: можливо, треба увійти в мережу.</translation>
    </message>
    <message>
        <source>Le portail est en panne. L’envoi reprendra seul.</source>
        <translation>Портал не працює. Надсилання відновиться само.</translation>
    </message>
    <message>
        <source>Le portail est très demandé. L’envoi reprendra seul dans un moment.</source>
        <translation>Портал дуже завантажений. Надсилання відновиться само за якийсь час.</translation>
    </message>
    <message>
        <source>Le portail n’accepte pas cet envoi. Rien n’est perdu. Appelez le support.</source>
        <translation>Портал не приймає надісланого. Нічого не втрачено. Зателефонуйте до служби підтримки.</translation>
    </message>
    <message>
        <source>Deux portails répondent à la même adresse. Rien n’est perdu. Appelez le support.</source>
        <translation>За однією адресою відповідають два портали. Нічого не втрачено. Зателефонуйте до служби підтримки.</translation>
    </message>
    <message>
        <source>Le réseau demande un mot de passe (proxy). Appelez la personne qui s’occupe du réseau.</source>
        <translation>Мережа просить пароль (proxy). Зателефонуйте людині, яка відповідає за мережу.</translation>
    </message>
    <message>
        <source>La connexion n’est pas protégée par le certificat du portail&#xa0;: rien n’est envoyé. Appelez la personne qui s’occupe du réseau.</source>
        <translation>З’єднання не захищене сертифікатом порталу: нічого не надсилається. Зателефонуйте людині, яка відповідає за мережу.</translation>
    </message>
    <message>
        <source>Le certificat du portail n’est pas de cette date. Regardez la date et l’heure de ce poste. Si elles sont justes, appelez le support.</source>
        <translation>Сертифікат порталу не відповідає цій даті. Перевірте дату й час цього пристрою. Якщо вони правильні, зателефонуйте до служби підтримки.</translation>
    </message>
    <message>
        <source>Il manque au portail des actes que ce poste n’a plus&#xa0;: il a été rétabli d’après une sauvegarde trop ancienne. Le reste lui est envoyé. Appelez le support.</source>
        <translation>Порталу бракує дій, яких на цьому пристрої вже немає: його відновлено зі застарілої резервної копії. Решту йому надсилають. Зателефонуйте до підтримки.</translation>
    </message>
    <message>
        <source>Ce poste a été retiré du portail. Rien n’y est plus enregistré. Appelez votre structure.</source>
        <translation>Цей комп’ютер вилучено з порталу. На ньому більше нічого не записується. Зателефонуйте до своєї установи.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un fichier scellé de Premier Pas, ou il est incomplet. Copiez-le encore.</source>
        <translation>Цей файл не є запечатаним файлом Premier Pas або він неповний. Скопіюйте його ще раз.</translation>
    </message>
    <message>
        <source>Ce poste ne sait pas encore pour qui sceller. Un échange avec le portail le lui dira.</source>
        <translation>Цей комп’ютер ще не знає, для кого запечатувати. Обмін із порталом це повідомить.</translation>
    </message>
    <message>
        <source>La copie n’a pas abouti. Regardez si la clé est branchée et s’il y reste de la place.</source>
        <translation>Копіювання не вдалося. Перевірте, чи вставлено флешку і чи є на ній місце.</translation>
    </message>
    <message>
        <source>Le portail a tout ce que ce poste a enregistré&#xa0;: il n’y a rien à emporter.</source>
        <translation>Портал має все, що записано на цьому комп’ютері: забирати нічого.</translation>
    </message>
    <message>
        <source>Ce poste a été copié, ou remis d’une sauvegarde. Il prend tout seul une nouvelle identité. Rien n’est perdu.</source>
        <translation>Цей пристрій скопійовано або відновлено з резервної копії. Він сам отримує нове ім’я. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>Le portail et ce poste n’ont pas la même suite d’enregistrements. Rien n’est perdu. Appelez le support.</source>
        <translation>На порталі та на цьому пристрої різна послідовність записів. Нічого не втрачено. Зателефонуйте до служби підтримки.</translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être joint. Choisissez un PDF ou une photo (JPEG, PNG, WebP) de {most_mb} Mo au plus.</source>
        <translation>Цей файл не можна долучити. Виберіть PDF або фото (JPEG, PNG, WebP) розміром не більше {most_mb} МБ.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore arrivé en entier au portail. Réessayez plus tard.</source>
        <translation>Цей документ ще не надійшов на портал повністю. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>Un document a été abîmé en chemin. Il repart du début, rien n’est perdu.</source>
        <translation>Документ пошкоджено в дорозі. Надсилання почнеться спочатку, нічого не втрачено.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore sur ce poste.</source>
        <translation>Цього документа ще немає на цьому пристрої.</translation>
    </message>
    <message>
        <source>Code pour le support&#xa0;: {code}.</source>
        <translation>Код для служби підтримки: {code}.</translation>
    </message>
    <message>
        <source>Le portail ne connaît pas ce poste. Demandez un code d’enrôlement à votre structure.</source>
        <translation>Портал не знає цього пристрою. Попросіть код реєстрації пристрою у своїй організації.</translation>
    </message>
    <message>
        <source>Ce poste a été retiré du portail. Ce qui est enregistré est gardé. Appelez votre structure.</source>
        <translation>Цей пристрій вилучено з порталу. Усе збережене залишається. Зателефонуйте до своєї організації.</translation>
    </message>
    <message>
        <source>L’heure de ce poste n’est pas celle du portail. Réglez la date et l’heure. Ce qui est enregistré porte l’heure du portail.</source>
        <translation>Час цього пристрою не збігається з часом порталу. Налаштуйте дату й час. Те, що записано, має час порталу.</translation>
    </message>
    <message>
        <source>Le portail a été rétabli d’après une sauvegarde. Ce poste lui renverra seul ce qui manque.</source>
        <translation>Портал відновлено з резервної копії. Цей пристрій сам надішле те, чого бракує.</translation>
    </message>
    <message>
        <source>Il reste peu de place sur le disque&#xa0;: {free_mb} Mo. Libérez de la place.</source>
        <translation>На диску лишилося мало місця: {free_mb} МБ. Звільніть місце.</translation>
    </message>
    <message>
        <source>Cette vérification n’a pas répondu en {seconds} secondes. Recommencez plus tard.</source>
        <translation>Ця перевірка не дала відповіді за {seconds} с. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>La signature de ce poste n’est pas reconnue. Appelez le support.</source>
        <translation>Підпис цього пристрою не розпізнано. Зателефонуйте до служби підтримки.</translation>
    </message>
    <message>
        <source>Cette version de Premier Pas est trop ancienne pour le portail. Installez la mise à jour.</source>
        <translation>Ця версія Premier Pas застара для порталу. Установіть оновлення.</translation>
    </message>
    <message>
        <source>Ce code ne peut pas servir&#xa0;: il est faux, déjà utilisé, trop ancien ou prévu pour un autre usage. Demandez-en un autre.</source>
        <translation>Цей код не підходить: він хибний, уже використаний, застарий або призначений для іншого. Попросіть інший.</translation>
    </message>
    <message>
        <source>Ce poste est déjà enrôlé. Un autre poste demande un autre dossier de données.</source>
        <translation>Цей пристрій уже зареєстровано. Інший пристрій потребує іншої теки даних.</translation>
    </message>
    <message>
        <source>L’adresse du portail doit commencer par https://.</source>
        <translation>Адреса порталу має починатися з https://.</translation>
    </message>
    <message>
        <source>Un contenu reçu du portail ne peut pas servir ({pack}, {key}). Ce qui servait avant reste en usage. Appelez le support.</source>
        <translation>Отриманий з порталу вміст не можна використати ({pack}, {key}). Попередній вміст працює далі. Зателефонуйте до служби підтримки.</translation>
    </message>
    <message>
        <source>Le questionnaire de ce poste ne peut pas être lu. Appelez le support.</source>
        <translation>Анкету цього пристрою неможливо прочитати. Зателефонуйте до служби підтримки.</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Le reçu est parti vers l’imprimante.</source>
        <translation>Квитанцію надіслано на принтер.</translation>
    </message>
    <message>
        <source>Revenir à la proposition</source>
        <translation>Повернутися до пропозиції</translation>
    </message>
    <message>
        <source>Imprimer avec le reçu</source>
        <translation>Надрукувати разом із квитанцією</translation>
    </message>
</context>
<context>
    <name>ObjectionPage</name>
    <message>
        <source>Écrivez d’abord ce que vous souhaitez.</source>
        <translation>Спочатку напишіть, чого Ви хочете.</translation>
    </message>
</context>
<context>
    <name>ObjectionScreen</name>
    <message>
        <source>Je ne suis pas d’accord</source>
        <translation>Я не погоджуюся</translation>
    </message>
    <message>
        <source>Écrivez ce que vous souhaitez, avec vos mots. Une personne de l’équipe les lit.</source>
        <translation>Напишіть своїми словами, чого Ви хочете. Їх прочитає хтось із команди.</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Fermer le clavier</source>
        <translation>Сховати клавіатуру</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Писати</translation>
    </message>
    <message>
        <source>Revenir à la proposition</source>
        <translation>Повернутися до пропозиції</translation>
    </message>
</context>
<context>
    <name>PausedScreen</name>
    <message>
        <source>Vos réponses sont gardées 15 jours</source>
        <translation>Ваші відповіді зберігаються 15 днів</translation>
    </message>
    <message>
        <source>Prenez ce code en photo, ou écrivez-le&#xa0;:</source>
        <translation>Сфотографуйте цей код або запишіть його:</translation>
    </message>
    <message>
        <source>Pour continuer&#xa0;: revenez à cette borne, ou dites ce code à l’équipe de %1. Qui a ce code peut lire vos réponses.</source>
        <translation>Щоб продовжити, поверніться до цього термінала або назвіть цей код команді %1. Хто має цей код, може прочитати Ваші відповіді.</translation>
    </message>
    <message>
        <source>Pour continuer&#xa0;: revenez à cette borne et touchez «&#xa0;J’ai un code&#xa0;». Qui a ce code peut lire vos réponses.</source>
        <translation>Щоб продовжити, поверніться до цього термінала й торкніться «Я маю код». Хто має цей код, може прочитати Ваші відповіді.</translation>
    </message>
    <message>
        <source>Le code est parti vers l’imprimante.</source>
        <translation>Код надіслано на принтер.</translation>
    </message>
    <message>
        <source>J’ai mon code, terminer</source>
        <translation>Я маю свій код, завершити</translation>
    </message>
    <message>
        <source>Imprimer le code</source>
        <translation>Надрукувати код</translation>
    </message>
    <message>
        <source>Continuer avec un conseiller</source>
        <translation>Продовжити з консультантом</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Imprimer à nouveau</source>
        <translation>Надрукувати ще раз</translation>
    </message>
</context>
<context>
    <name>PrintingState</name>
    <message>
        <source>L’imprimante travaille.</source>
        <translation>Принтер працює.</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier. Prenez cet écran en photo.</source>
        <translation>Папір закінчився. Сфотографуйте цей екран.</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte. Prenez cet écran en photo.</source>
        <translation>Принтер відкритий. Сфотографуйте цей екран.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas. Prenez cet écran en photo.</source>
        <translation>Принтер не відповідає. Сфотографуйте цей екран.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Vos sujets</source>
        <translation>Ваші теми</translation>
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
        <translation>Код Вашого номера</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Cette proposition n’est pas encore traduite. Un conseiller peut vous l’expliquer.</source>
        <translation>Цю пропозицію ще не перекладено. Консультант може вам її пояснити.</translation>
    </message>
    <message>
        <source>Ceci est une proposition. Une personne décide.</source>
        <translation>Це пропозиція. Вирішує людина.</translation>
    </message>
    <message>
        <source>Ce qui vous est proposé</source>
        <translation>Що Вам пропонують</translation>
    </message>
    <message>
        <source>Avec qui&#xa0;: {body}</source>
        <translation>З ким: {body}</translation>
    </message>
    <message>
        <source>Qui décide&#xa0;: {decider}</source>
        <translation>Хто вирішує: {decider}</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Un entretien court avec une personne</source>
        <translation>Коротка співбесіда з людиною</translation>
    </message>
    <message>
        <source>Il reste des points à voir ensemble. La proposition vient après.</source>
        <translation>Деякі питання ще треба розглянути разом. Пропозиція буде потім.</translation>
    </message>
    <message>
        <source>Ne pas répondre n’enlève aucun droit.</source>
        <translation>Якщо не відповідати, жодне право не втрачається.</translation>
    </message>
    <message>
        <source>Ce qui est plus personnel n’est pas écrit ici. C’est dans l’explication.</source>
        <translation>Найособистіше тут не написано. Воно є в поясненні.</translation>
    </message>
    <message>
        <source>Ensuite</source>
        <translation>Що далі</translation>
    </message>
    <message>
        <source>Une personne lit la proposition et en parle avec vous. Elle peut décider autrement.</source>
        <translation>Людина читає пропозицію і обговорює її з Вами. Вона може вирішити інакше.</translation>
    </message>
    <message>
        <source>Qui vous reçoit&#xa0;: l’équipe de {team}</source>
        <translation>Хто Вас приймає: команда {team}</translation>
    </message>
    <message>
        <source>La borne ne connaît pas le délai. Demandez-le à cette équipe.</source>
        <translation>Термінал не знає, скільки це триває. Запитайте цю команду.</translation>
    </message>
    <message>
        <source>Notez votre référence, ou prenez-la en photo. Elle ne dit pas qui vous êtes.</source>
        <translation>Запишіть свій номер або сфотографуйте його. Він не каже, хто Ви.</translation>
    </message>
    <message>
        <source>Une question&#xa0;? Parlez à un conseiller, ou appelez.</source>
        <translation>Маєте запитання? Поговоріть з консультантом або зателефонуйте.</translation>
    </message>
    <message>
        <source>Vous avez droit à une personne qui vous accompagne.</source>
        <translation>Ви маєте право на людину, яка Вас супроводжує.</translation>
    </message>
    <message>
        <source>Vous pouvez dire que l’orientation proposée ne vous convient pas, et en demander une autre.</source>
        <translation>Ви можете сказати, що скерування Вам не підходить, і попросити інше.</translation>
    </message>
    <message>
        <source>Vous avez le droit de voir vos réponses, et de les corriger.</source>
        <translation>Ви маєте право бачити свої відповіді та виправляти їх.</translation>
    </message>
    <message>
        <source>La borne envoie vos réponses dès qu’il y a du réseau. Un conseiller les retrouve avec votre référence.</source>
        <translation>Термінал надішле Ваші відповіді, щойно з’явиться мережа. Консультант знайде їх за Вашим номером.</translation>
    </message>
</context>
<context>
    <name>QuestionHeader</name>
    <message>
        <source>%1 (facultatif)</source>
        <translation>%1 (за&#xa0;бажанням)</translation>
    </message>
    <message>
        <source>Vos sujets</source>
        <translation>Ваші теми</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Exemple&#xa0;: {answer}</source>
        <translation>Приклад: {answer}</translation>
    </message>
    <message>
        <source>Question {rank} sur {total}</source>
        <translation>Запитання {rank} з {total}</translation>
    </message>
    <message>
        <source>Un conseiller vous aide pour cette question. C’est noté.</source>
        <translation>Консультант допомагає вам із цим запитанням. Це записано.</translation>
    </message>
    <message>
        <source>Cette question n’est pas encore traduite. Un conseiller peut vous l’expliquer.</source>
        <translation>Це питання ще не перекладено. Консультант може Вам його пояснити.</translation>
    </message>
</context>
<context>
    <name>QuitScreen</name>
    <message>
        <source>Effacer et quitter&#xa0;?</source>
        <translation>Стерти і вийти?</translation>
    </message>
    <message>
        <source>Votre inscription reste enregistrée. Cet écran sera effacé.</source>
        <translation>Ваша реєстрація залишається збереженою. Цей екран буде очищено.</translation>
    </message>
    <message>
        <source>Ce qui est gardé sous un code reste gardé. Cet écran sera effacé.</source>
        <translation>Те, що зберігається під кодом, залишиться. Цей екран буде стерто.</translation>
    </message>
    <message>
        <source>Toutes vos réponses seront effacées de cette borne. Vous pourrez recommencer quand vous voulez.</source>
        <translation>Усі Ваші відповіді буде стерто з цього термінала. Ви зможете почати знову, коли захочете.</translation>
    </message>
    <message>
        <source>Vous n’avez plus le temps&#xa0;? La borne garde vos réponses 15 jours et vous donne un code.</source>
        <translation>Немає часу? Термінал збереже Ваші відповіді 15 днів і дасть Вам код.</translation>
    </message>
    <message>
        <source>Non, je reste</source>
        <translation>Ні, залишаюся</translation>
    </message>
    <message>
        <source>Continuer plus tard</source>
        <translation>Продовжити пізніше</translation>
    </message>
    <message>
        <source>Oui, tout effacer</source>
        <translation>Так, стерти все</translation>
    </message>
    <message>
        <source>Oui, effacer cet écran</source>
        <translation>Так, стерти цей екран</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Retour</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Cacher</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Conseiller</source>
        <translation>Покликати</translation>
    </message>
    <message>
        <source>Appeler un conseiller</source>
        <translation>Покликати людину</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Effacer et quitter</source>
        <translation>Стерти і вийти</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1&#xa0;: choisi</source>
        <translation>%1: вибрано</translation>
    </message>
    <message>
        <source>Vos réponses ne sont pas lues à voix haute. Pour les entendre, il faut un casque.</source>
        <translation>Ваші відповіді не читаються вголос. Щоб почути їх, потрібні навушники.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Reçu d’inscription provisoire</source>
        <translation>Квитанція про попередню реєстрацію</translation>
    </message>
    <message>
        <source>Votre référence</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Enregistré le {day} à {minute}, {site}</source>
        <translation>Збережено {day} о {minute}, {site}</translation>
    </message>
    <message>
        <source>Enregistré, {site}. La borne n’a pas la bonne date.</source>
        <translation>Збережено, {site}. Дата термінала неправильна.</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: {phone}. {opening}</source>
        <translation>Щоб поговорити з кимось: {phone}. {opening}</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: l’équipe de {team}</source>
        <translation>Щоб поговорити з кимось: команда {team}</translation>
    </message>
    <message>
        <source>Votre nom n’est pas sur ce reçu.</source>
        <translation>На цій квитанції немає Вашого прізвища.</translation>
    </message>
</context>
<context>
    <name>ReferenceCard</name>
    <message>
        <source>Votre référence</source>
        <translation>Ваш номер</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Reprendre votre inscription</source>
        <translation>Продовжити Вашу реєстрацію</translation>
    </message>
    <message>
        <source>Écrivez le nom de famille que vous aviez donné. Sans cela, tout est effacé.</source>
        <translation>Напишіть прізвище, яке Ви вказали раніше. Без цього все буде стерто.</translation>
    </message>
    <message>
        <source>Ce n’est pas le nom qui avait été donné.</source>
        <translation>Це не те прізвище, яке було вказано.</translation>
    </message>
    <message>
        <source>Nom de famille</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Vous cherchez un travail&#xa0;? Inscrivez-vous ici.</source>
        <translation>Шукаєте роботу? Зареєструйтеся тут.</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Un conseiller peut aussi vous inscrire, sans la borne.</source>
        <translation>Консультант теж може зареєструвати Вас, без термінала.</translation>
    </message>
    <message>
        <source>Sans geste pendant 2 minutes, tout ce qui est écrit est effacé.</source>
        <translation>Якщо 2 хвилини не торкатися екрана, усе написане буде стерто.</translation>
    </message>
    <message>
        <source>Parler à un conseiller</source>
        <translation>Поговорити з консультантом</translation>
    </message>
    <message>
        <source>J’ai un code</source>
        <translation>Я маю код</translation>
    </message>
    <message>
        <source>Reprendre l’inscription interrompue</source>
        <translation>Продовжити перервану реєстрацію</translation>
    </message>
    <message>
        <source>Cette borne n’inscrit plus. Un conseiller peut vous inscrire. En danger, appelez le 112. Sans abri ce soir, appelez le 115.</source>
        <translation>Цей термінал більше не реєструє. Вас може зареєструвати консультант. У небезпеці телефонуйте 112. Якщо немає де переночувати, телефонуйте 115.</translation>
    </message>
</context>
<context>
    <name>SoundScreen</name>
    <message>
        <source>Écouter les pages</source>
        <translation>Слухати сторінки</translation>
    </message>
    <message>
        <source>Cette borne n’a pas de son. Un conseiller peut lire avec vous.</source>
        <translation>Цей термінал не має звуку. Консультант може читати разом із Вами.</translation>
    </message>
    <message>
        <source>La borne n’a pas encore de voix dans cette langue.</source>
        <translation>Термінал ще не має голосу цією мовою.</translation>
    </message>
    <message>
        <source>Lire chaque page à voix haute</source>
        <translation>Читати кожну сторінку вголос</translation>
    </message>
    <message>
        <source>J’ai un casque&#xa0;: lire aussi mes réponses</source>
        <translation>У мене навушники: читати й мої відповіді</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Тихіше</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Гучніше</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Volume %1 sur %2</source>
        <translation>Гучність %1 з %2</translation>
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
        <translation>Готово</translation>
    </message>
    <message>
        <source>À moitié fait</source>
        <translation>Зроблено частково</translation>
    </message>
    <message>
        <source>Pas commencé</source>
        <translation>Не розпочато</translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>Vos sujets</source>
        <translation>Ваші теми</translation>
    </message>
    <message>
        <source>Touchez un sujet pour y aller. Vos réponses restent gardées.</source>
        <translation>Торкніться теми, щоб перейти до неї. Ваші відповіді зберігаються.</translation>
    </message>
    <message>
        <source>Revenir à ma question</source>
        <translation>Повернутися до мого запитання</translation>
    </message>
</context>
<context>
    <name>TrainingBanner</name>
    <message>
        <source>Données d’entraînement</source>
        <translation>Навчальні дані</translation>
    </message>
</context>
<context>
    <name>TurnButtons</name>
    <message>
        <source>Plus bas</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>Вище</translation>
    </message>
</context>
<context>
    <name>TurnKeys</name>
    <message>
        <source>Remonter la page</source>
        <translation>Прокрутити вгору</translation>
    </message>
    <message>
        <source>Descendre la page</source>
        <translation>Прокрутити вниз</translation>
    </message>
</context>
<context>
    <name>UnmaskButton</name>
    <message>
        <source>Montrer</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Masquer</source>
        <translation>Сховати</translation>
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
        <translation>Небезпека, аварія, раптова хвороба</translation>
    </message>
    <message>
        <source>La même aide par SMS, sans parler ni entendre</source>
        <translation>Та сама допомога через SMS, без розмови</translation>
    </message>
    <message>
        <source>Sans abri ce soir</source>
        <translation>Немає де ночувати сьогодні</translation>
    </message>
    <message>
        <source>Violences contre une femme</source>
        <translation>Насильство над жінкою</translation>
    </message>
    <message>
        <source>Enfant en danger</source>
        <translation>Дитина в небезпеці</translation>
    </message>
    <message>
        <source>Idées de suicide, grande souffrance</source>
        <translation>Думки про самогубство, сильне страждання</translation>
    </message>
</context>
<context>
    <name>UrgentScreen</name>
    <message>
        <source>Urgence&#xa0;: qui appeler</source>
        <translation>Терміново: куди телефонувати</translation>
    </message>
    <message>
        <source>La borne ne téléphone pas. Sans téléphone, allez à l’accueil.</source>
        <translation>Термінал не телефонує. Якщо немає телефону, ідіть до рецепції.</translation>
    </message>
    <message>
        <source>La borne ne téléphone pas. Sans téléphone, demandez à une personne près de vous.</source>
        <translation>Термінал не телефонує. Якщо немає телефону, зверніться до людини поруч.</translation>
    </message>
    <message>
        <source>Les numéros nationaux sont gratuits et répondent jour et nuit. Rien de ce que vous lisez ici n’est noté.</source>
        <translation>Національні номери безкоштовні й відповідають цілодобово. Те, що Ви тут читаєте, ніде не записується.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Je ne sais pas</source>
        <translation>Я не знаю</translation>
    </message>
    <message>
        <source>Je préfère ne pas répondre</source>
        <translation>Я не хочу відповідати</translation>
    </message>
    <message>
        <source>Je n’en ai pas</source>
        <translation>У мене немає</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Ні</translation>
    </message>
</context>
</TS>
