<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="fr_FR">
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Continuer</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Fermer le clavier</source>
        <translation>Убрать клавиатуру</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Писать</translation>
    </message>
</context>
<context>
    <name>CalibrationWindow</name>
    <message>
        <source>La carte à sa vraie taille</source>
        <translation>Карта в натуральную величину</translation>
    </message>
    <message>
        <source>Posez une carte bancaire sur la carte dessinée. Changez sa taille jusqu’à ce que leurs bords se touchent.</source>
        <translation>Положите банковскую карту на нарисованную. Меняйте размер, пока края не совпадут.</translation>
    </message>
    <message>
        <source>Carte dessinée</source>
        <translation>Нарисованная карта</translation>
    </message>
    <message>
        <source>Plus petite</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Plus grande</source>
        <translation>Больше</translation>
    </message>
    <message>
        <source>Garder cette taille</source>
        <translation>Оставить этот размер</translation>
    </message>
</context>
<context>
    <name>CallingPage</name>
    <message>
        <source>L’accueil est ouvert jusqu’à {hour}.</source>
        <translation>Стойка приёма открыта до {hour}.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre aujourd’hui à {hour}.</source>
        <translation>Стойка приёма закрыта. Откроется сегодня в {hour}.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre demain à {hour}.</source>
        <translation>Стойка приёма закрыта. Откроется завтра в {hour}.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre {day} à {hour}.</source>
        <translation>Стойка приёма закрыта. Откроется: {day}, {hour}.</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Compléter</source>
        <translation>Дополнить</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Non partagé</source>
        <translation>Не передаётся</translation>
    </message>
    <message>
        <source>Partager</source>
        <translation>Передавать</translation>
    </message>
    <message>
        <source>Ne pas partager</source>
        <translation>Не передавать</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Une réponse personnelle est à revoir.</source>
        <translation>Один личный ответ стоит перечитать.</translation>
    </message>
    <message>
        <source>Réponse donnée</source>
        <translation>Ответ дан</translation>
    </message>
    <message>
        <source>Une précision</source>
        <translation>Уточнение</translation>
    </message>
    <message>
        <source>Non renseigné</source>
        <translation>Нет ответа</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Relisez vos réponses</source>
        <translation>Прочитайте свои ответы</translation>
    </message>
    <message>
        <source>Il manque&#xa0;: %1</source>
        <translation>Не хватает: %1</translation>
    </message>
    <message>
        <source>Vos réponses</source>
        <translation>Ваши ответы</translation>
    </message>
    <message>
        <source>«&#xa0;Ne pas partager&#xa0;»&#xa0;: la réponse reste dans «&#xa0;%1&#xa0;», et votre inscription ne change pas.</source>
        <translation>«Не передавать»: ответ остаётся в «%1», Ваша регистрация не меняется.</translation>
    </message>
    <message>
        <source>Enregistrer mon inscription</source>
        <translation>Сохранить регистрацию</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Ниже</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>La borne ne peut pas continuer</source>
        <translation>Терминал не может продолжить</translation>
    </message>
    <message>
        <source>Un conseiller peut vous inscrire sans la borne&#xa0;: allez à l’accueil.</source>
        <translation>Консультант может зарегистрировать Вас без терминала: подойдите к стойке.</translation>
    </message>
    <message>
        <source>Un conseiller peut vous inscrire sans la borne.</source>
        <translation>Консультант может зарегистрировать Вас без терминала.</translation>
    </message>
    <message>
        <source>Revenir au début</source>
        <translation>В начало</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Continuer mon inscription plus tard</source>
        <translation>Продолжить мою регистрацию позже</translation>
    </message>
    <message>
        <source>Votre code</source>
        <translation>Ваш код</translation>
    </message>
    <message>
        <source>Vos réponses sont gardées 15 jours à partir du {day}, à la borne&#xa0;: {site}</source>
        <translation>Ваши ответы хранятся 15 дней с {day} в терминале: {site}</translation>
    </message>
    <message>
        <source>À la borne, touchez «&#xa0;Commencer&#xa0;», puis «&#xa0;J’ai un code&#xa0;». Écrivez le code.</source>
        <translation>На терминале коснитесь «Начать», затем «У меня есть код». Введите код.</translation>
    </message>
    <message>
        <source>Qui a ce code peut lire vos réponses. Votre nom n’est pas sur ce papier.</source>
        <translation>Тот, у кого есть этот код, может прочитать Ваши ответы. Вашего имени на этой бумаге нет.</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: {phone}. {opening}</source>
        <translation>Поговорить с человеком: {phone}. {opening}</translation>
    </message>
    <message>
        <source>Montrez ce dessin et votre code à un conseiller. Vos réponses sont dans ce dessin.</source>
        <translation>Покажите этот рисунок и Ваш код консультанту. Ваши ответы в этом рисунке.</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Continuer avec mon code</source>
        <translation>Продолжить с моим кодом</translation>
    </message>
    <message>
        <source>Écrivez les 8 signes du code. La borne garde vos réponses 15 jours.</source>
        <translation>Введите 8 знаков кода. Терминал хранит Ваши ответы 15 дней.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien ici. Attendez une minute, puis essayez encore.</source>
        <translation>Этот код здесь ничего не открывает. Подождите минуту и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien ici. Regardez-le encore&#xa0;: rien n’est perdu.</source>
        <translation>Этот код здесь ничего не открывает. Посмотрите на него ещё раз: ничего не потеряно.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>CountriesQuestion</name>
    <message>
        <source>Retirer %1</source>
        <translation>Убрать %1</translation>
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
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Pour mieux lire</source>
        <translation>Чтобы легче читать</translation>
    </message>
    <message>
        <source>Écrire plus grand</source>
        <translation>Буквы крупнее</translation>
    </message>
    <message>
        <source>Lettres claires sur fond noir</source>
        <translation>Светлые буквы на чёрном фоне</translation>
    </message>
    <message>
        <source>Lettres plus larges et plus espacées</source>
        <translation>Буквы шире, с большими промежутками</translation>
    </message>
    <message>
        <source>La personne suivante retrouvera l’affichage habituel.</source>
        <translation>Следующий человек увидит обычный вид.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Продолжить</translation>
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
        <translation>Ваша регистрация сохранена</translation>
    </message>
    <message>
        <source>Votre demande est enregistrée</source>
        <translation>Ваша просьба сохранена</translation>
    </message>
    <message>
        <source>Vos mots sont enregistrés. Une personne de l’équipe les lit avec votre dossier.</source>
        <translation>Ваши слова сохранены. Сотрудник прочитает их вместе с Вашим делом.</translation>
    </message>
    <message>
        <source>La proposition</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Le reçu est parti vers l’imprimante.</source>
        <translation>Квитанция отправлена на принтер.</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>L’explication</source>
        <translation>Объяснение</translation>
    </message>
    <message>
        <source>Je ne suis pas d’accord</source>
        <translation>Я не соглашаюсь</translation>
    </message>
    <message>
        <source>Imprimer le reçu</source>
        <translation>Напечатать квитанцию</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>À vérifier</source>
        <translation>Проверьте</translation>
    </message>
    <message>
        <source>Revoir</source>
        <translation>Посмотреть</translation>
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
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Montrez ce dessin et votre code à l’équipe de %1&#xa0;: un conseiller continue avec vos réponses.</source>
        <translation>Покажите этот рисунок и Ваш код команде %1: консультант продолжит с Вашими ответами.</translation>
    </message>
    <message>
        <source>Dessin pour le conseiller</source>
        <translation>Рисунок для консультанта</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Parler à un conseiller</source>
        <translation>Поговорить с консультантом</translation>
    </message>
    <message>
        <source>%1 a répondu et arrive.</source>
        <translation>Отвечает %1: помощь уже идёт.</translation>
    </message>
    <message>
        <source>Un conseiller a répondu&#xa0;: il arrive.</source>
        <translation>Консультант ответил и уже идёт.</translation>
    </message>
    <message>
        <source>Allez à l’accueil&#xa0;: une personne de l’équipe peut finir l’inscription avec vous.</source>
        <translation>Подойдите к стойке: сотрудник может закончить регистрацию вместе с Вами.</translation>
    </message>
    <message>
        <source>L’équipe n’est pas dans ce lieu. Elle peut finir l’inscription avec vous, à son accueil.</source>
        <translation>Сотрудников нет в этом месте. Они могут закончить регистрацию вместе с Вами в своей приёмной.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi téléphoner&#xa0;:</source>
        <translation>Можно и позвонить:</translation>
    </message>
    <message>
        <source>Votre demande d’aide est notée.</source>
        <translation>Ваша просьба о помощи записана.</translation>
    </message>
    <message>
        <source>Votre demande d’aide est partie vers l’équipe.</source>
        <translation>Ваша просьба о помощи отправлена сотрудникам.</translation>
    </message>
    <message>
        <source>Appeler de nouveau</source>
        <translation>Позвать ещё раз</translation>
    </message>
    <message>
        <source>Revenir à mon inscription</source>
        <translation>Вернуться к регистрации</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Je réponds sans aide</source>
        <translation>Без помощи</translation>
    </message>
    <message>
        <source>Un conseiller m’aide ici</source>
        <translation>Мне помогают</translation>
    </message>
    <message>
        <source>Urgence&#xa0;: qui appeler</source>
        <translation>Срочно: куда звонить</translation>
    </message>
</context>
<context>
    <name>HiddenScreen</name>
    <message>
        <source>Écran caché</source>
        <translation>Экран скрыт</translation>
    </message>
    <message>
        <source>Montrer l’écran</source>
        <translation>Показать экран</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Êtes-vous toujours là&#xa0;?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message>
        <source>Sans réponse, tout sera effacé dans %1 s.</source>
        <translation>Без ответа всё будет стёрто через %1 с.</translation>
    </message>
    <message>
        <source>Votre inscription reste enregistrée. Cet écran sera effacé dans %1 s.</source>
        <translation>Ваша регистрация сохранена. Этот экран будет стёрт через %1 с.</translation>
    </message>
    <message>
        <source>Ce qui est gardé sous un code reste gardé. Cet écran sera effacé dans %1 s.</source>
        <translation>То, что хранится под кодом, останется. Этот экран будет стёрт через %1 с.</translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>Да, продолжаю</translation>
    </message>
</context>
<context>
    <name>KeptFor</name>
    <message>
        <source>Vos réponses restent ici pendant 3 minutes sans geste. Ensuite, tout est effacé.</source>
        <translation>Ваши ответы остаются здесь 3 минуты без касаний. Потом всё будет стёрто.</translation>
    </message>
    <message>
        <source>Vos réponses restent ici pendant 2 minutes sans geste. Ensuite, tout est effacé.</source>
        <translation>Ваши ответы остаются здесь 2 минуты без касаний. Потом всё будет стёрто.</translation>
    </message>
    <message>
        <source>Cet écran reste ici pendant 3 minutes sans geste. Ensuite, il est effacé.</source>
        <translation>Этот экран остаётся здесь 3 минуты без касаний. Потом он будет стёрт.</translation>
    </message>
    <message>
        <source>Cet écran reste ici pendant 2 minutes sans geste. Ensuite, il est effacé.</source>
        <translation>Этот экран остаётся здесь 2 минуты без касаний. Потом он будет стёрт.</translation>
    </message>
</context>
<context>
    <name>KeyFaces</name>
    <message>
        <source>accent aigu</source>
        <translation>острое ударение</translation>
    </message>
    <message>
        <source>accent grave</source>
        <translation>тупое ударение</translation>
    </message>
    <message>
        <source>accent circonflexe</source>
        <translation>циркумфлекс</translation>
    </message>
    <message>
        <source>tréma</source>
        <translation>две точки сверху</translation>
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
        <translation>дефис</translation>
    </message>
    <message>
        <source>tiret bas</source>
        <translation>нижняя черта</translation>
    </message>
    <message>
        <source>virgule</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>point</source>
        <translation>точка</translation>
    </message>
    <message>
        <source>arobase</source>
        <translation>собака (@)</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>плюс</translation>
    </message>
    <message>
        <source>Effacer un signe</source>
        <translation>Стереть один знак</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translation>Заглавная</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Chiffres et signes</source>
        <translation>Цифры и знаки</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Ordre des lettres</source>
        <translation>Порядок букв</translation>
    </message>
    <message>
        <source>Autres lettres</source>
        <translation>Другие буквы</translation>
    </message>
    <message>
        <source>Changer d’alphabet</source>
        <translation>Сменить алфавит</translation>
    </message>
    <message>
        <source>Demi-espace</source>
        <translation>Половинный пробел</translation>
    </message>
    <message>
        <source>Lettres d’autres langues</source>
        <translation>Буквы других языков</translation>
    </message>
    <message>
        <source>Lettres et tons du vietnamien</source>
        <translation>Буквы и тоны вьетнамского</translation>
    </message>
    <message>
        <source>crochet</source>
        <translation>крючок сверху</translation>
    </message>
    <message>
        <source>tilde</source>
        <translation>тильда</translation>
    </message>
    <message>
        <source>point dessous</source>
        <translation>точка снизу</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Clavier</source>
        <translation>Клавиатура</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Un problème est arrivé. Il a été noté. (réf. {bug})</source>
        <translation>Произошла неполадка. Она записана. (№ {bug})</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choisissez votre langue</source>
        <translation>Выберите язык</translation>
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
        <translation>Читать дальше</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Donnez une réponse à cette question.</source>
        <translation>Дайте ответ на этот вопрос.</translation>
    </message>
    <message>
        <source>La réponse est trop longue&#xa0;: gardez {max} signes au plus.</source>
        <translation>Ответ слишком длинный: оставьте не больше {max} знаков.</translation>
    </message>
    <message>
        <source>Choisissez une des réponses proposées.</source>
        <translation>Выберите один из предложенных ответов.</translation>
    </message>
    <message>
        <source>Donnez le jour, le mois et l’année (4 chiffres).</source>
        <translation>Укажите день, месяц и год (4 цифры).</translation>
    </message>
    <message>
        <source>Cette date n’existe pas. Regardez le jour, le mois et l’année (4 chiffres).</source>
        <translation>Такой даты нет. Посмотрите на день, месяц и год (4 цифры).</translation>
    </message>
    <message>
        <source>Cette date n’est pas encore passée. Regardez l’année.</source>
        <translation>Эта дата ещё не наступила. Посмотрите на год.</translation>
    </message>
    <message>
        <source>Cette date est très ancienne. Regardez l’année.</source>
        <translation>Эта дата очень давняя. Посмотрите на год.</translation>
    </message>
    <message>
        <source>Cette date est très lointaine. Regardez l’année.</source>
        <translation>Эта дата очень далёкая. Посмотрите на год.</translation>
    </message>
    <message>
        <source>Ce numéro ne peut pas être appelé. Un numéro français a 10 chiffres.</source>
        <translation>По этому номеру нельзя позвонить. Во французском номере 10 цифр.</translation>
    </message>
    <message>
        <source>Il manque une partie de l’adresse. Exemple&#xa0;: prenom.nom@exemple.fr</source>
        <translation>Не хватает части адреса. Пример: prenom.nom@exemple.fr</translation>
    </message>
    <message>
        <source>Choisissez la commune dans la liste, par son nom ou son code postal.</source>
        <translation>Выберите место в списке по названию или почтовому индексу.</translation>
    </message>
    <message>
        <source>Choisissez le pays dans la liste, par ses premières lettres.</source>
        <translation>Выберите страну в списке по первым буквам.</translation>
    </message>
    <message>
        <source>Gardez {max} réponses au plus.</source>
        <translation>Оставьте не больше {max} ответов.</translation>
    </message>
    <message>
        <source>Choisissez le métier dans la liste. Prenez le plus proche.</source>
        <translation>Выберите профессию в списке. Возьмите самую близкую.</translation>
    </message>
    <message>
        <source>Ce numéro a 13 chiffres, ou 15 avec la clé.</source>
        <translation>В этом номере 13 цифр, или 15 с ключом.</translation>
    </message>
    <message>
        <source>Ce numéro ne peut pas exister. Regardez-le encore sur la carte.</source>
        <translation>Такого номера быть не может. Посмотрите ещё раз на карту.</translation>
    </message>
    <message>
        <source>La clé ne va pas avec le numéro. Regardez les deux derniers chiffres.</source>
        <translation>Ключ не подходит к номеру. Посмотрите на две последние цифры.</translation>
    </message>
    <message>
        <source>Il manque une réponse avant d’enregistrer.</source>
        <translation>До сохранения не хватает ответа.</translation>
    </message>
    <message>
        <source>Cette valeur est déjà celle du dossier.</source>
        <translation>В деле уже это значение.</translation>
    </message>
    <message>
        <source>Un autre organisme prend cette décision. Transmettez-lui le dossier.</source>
        <translation>Это решение принимает другая организация. Передайте ей дело.</translation>
    </message>
    <message>
        <source>Ce qui a été reçu n’est pas lisible. Cela a été gardé pour le support.</source>
        <translation>Полученное нельзя прочитать. Оно сохранено для поддержки.</translation>
    </message>
    <message>
        <source>Le journal de ce poste a été modifié en dehors du programme. Appelez le support.</source>
        <translation>Журнал этого устройства изменён вне программы. Позвоните в поддержку.</translation>
    </message>
    <message>
        <source>La clé des données n’est pas là. Remettez-la à sa place, puis recommencez. Rien n’a été modifié.</source>
        <translation>Нет ключа к данным. Верните его на место и начните снова. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Le fichier de la clé doit appartenir au compte du programme et n’être lisible que de lui (chmod 600). Rien n’a été modifié.</source>
        <translation>Файл ключа должен принадлежать учётной записи программы и читаться только ею (chmod 600). Ничего не изменено.</translation>
    </message>
    <message>
        <source>Premier Pas est déjà ouvert sur ce poste. Utilisez sa fenêtre.</source>
        <translation>Premier Pas уже открыт на этом устройстве. Пользуйтесь его окном.</translation>
    </message>
    <message>
        <source>La clé n’est pas celle de ces données. Remettez la bonne clé. Rien n’a été modifié.</source>
        <translation>Ключ не от этих данных. Верните верный. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Les données de ce poste sont abîmées. N’effacez rien et appelez le support&#xa0;: une sauvegarde peut être rétablie.</source>
        <translation>Данные этого устройства повреждены. Ничего не стирайте и позвоните в поддержку: можно вернуть копию.</translation>
    </message>
    <message>
        <source>Le dossier des données ne peut pas être écrit. Appelez le support.</source>
        <translation>В папку данных нельзя писать. Позвоните в поддержку.</translation>
    </message>
    <message>
        <source>Ces données viennent d’une version plus récente de Premier Pas. Installez-la.</source>
        <translation>Эти данные от более новой версии Premier Pas. Установите её.</translation>
    </message>
    <message>
        <source>La mise à jour des données n’a pas abouti. Elles sont comme avant. Appelez le support.</source>
        <translation>Данные не удалось обновить. Они как прежде. Позвоните в поддержку.</translation>
    </message>
    <message>
        <source>Le disque est plein&#xa0;: la dernière réponse n’est pas enregistrée. Ce qui était enregistré l’est toujours. Appelez un conseiller.</source>
        <translation>Диск заполнен: последний ответ не сохранён. Сохранённое раньше на месте. Позовите человека.</translation>
    </message>
    <message>
        <source>Le disque ne répond pas comme il faut&#xa0;: la dernière réponse n’est pas enregistrée. Appelez un conseiller.</source>
        <translation>Диск не отвечает как надо: последний ответ не сохранён. Позовите человека.</translation>
    </message>
    <message>
        <source>Ce poste n’est pas encore enrôlé. Demandez un code à votre structure.</source>
        <translation>Это устройство ещё не подключено. Попросите код у своей организации.</translation>
    </message>
    <message>
        <source>Cet entretien n’est plus en cours&#xa0;: il a été enregistré ou effacé.</source>
        <translation>Эта беседа уже закончена: она сохранена или стёрта.</translation>
    </message>
    <message>
        <source>Ce dossier n’est pas sur ce poste.</source>
        <translation>Этого дела нет на этом устройстве.</translation>
    </message>
    <message>
        <source>Cet identifiant est déjà pris.</source>
        <translation>Это имя уже занято.</translation>
    </message>
    <message>
        <source>L’identifiant ou le mot de passe ne correspond pas.</source>
        <translation>Имя или пароль не подходят.</translation>
    </message>
    <message>
        <source>L’échange avec le portail n’a pas abouti. Il reprendra seul. Si cela dure, appelez le support.</source>
        <translation>Обмен с порталом не завершён. Он возобновится сам. Если это долго, позвоните в поддержку.</translation>
    </message>
    <message>
        <source>Il n’y a pas de réseau. Regardez le câble ou le Wi-Fi. L’envoi reprendra seul.</source>
        <translation>Нет сети. Посмотрите на кабель или Wi-Fi. Отправка возобновится сама.</translation>
    </message>
    <message>
        <source>Ce réseau ne connaît pas l’adresse du portail. Appelez la personne qui s’occupe du réseau.</source>
        <translation>Эта сеть не знает адреса портала. Позвоните тому, кто отвечает за сеть.</translation>
    </message>
    <message>
        <source>Le portail ne répond pas. Regardez si le réseau est branché. L’envoi reprendra seul.</source>
        <translation>Портал не отвечает. Проверьте, включена ли сеть. Отправка возобновится сама.</translation>
    </message>
    <message>
        <source>Ce qui répond n’est pas le portail. Rien n’est perdu. Appelez la personne qui s’occupe du réseau.</source>
        <translation>Отвечает не портал. Ничего не потеряно. Позвоните тому, кто отвечает за сеть.</translation>
    </message>
    <message>
        <source>Le réseau répond à la place du portail. Ouvrez une page web&#xa0;: il attend peut-être que vous vous y connectiez.</source>
        <translation>Сеть отвечает вместо портала. Откройте веб-страницу: возможно, нужно войти.</translation>
    </message>
    <message>
        <source>Le portail est en panne. L’envoi reprendra seul.</source>
        <translation>Портал не работает. Отправка возобновится сама.</translation>
    </message>
    <message>
        <source>Le portail est très demandé. L’envoi reprendra seul dans un moment.</source>
        <translation>Портал очень занят. Отправка скоро возобновится сама.</translation>
    </message>
    <message>
        <source>Le portail n’accepte pas cet envoi. Rien n’est perdu. Appelez le support.</source>
        <translation>Портал не принимает эту отправку. Ничего не потеряно. Позвоните в поддержку.</translation>
    </message>
    <message>
        <source>Deux portails répondent à la même adresse. Rien n’est perdu. Appelez le support.</source>
        <translation>По одному адресу отвечают два портала. Ничего не потеряно. Позвоните в поддержку.</translation>
    </message>
    <message>
        <source>Le réseau demande un mot de passe (proxy). Appelez la personne qui s’occupe du réseau.</source>
        <translation>Сеть просит пароль (proxy). Позвоните тому, кто отвечает за сеть.</translation>
    </message>
    <message>
        <source>La connexion n’est pas protégée par le certificat du portail&#xa0;: rien n’est envoyé. Appelez la personne qui s’occupe du réseau.</source>
        <translation>Соединение не защищено сертификатом портала: ничего не отправлено. Позвоните тому, кто отвечает за сеть.</translation>
    </message>
    <message>
        <source>Le certificat du portail n’est pas de cette date. Regardez la date et l’heure de ce poste. Si elles sont justes, appelez le support.</source>
        <translation>Сертификат портала не от этой даты. Проверьте дату и время устройства. Если они верны, позвоните в поддержку.</translation>
    </message>
    <message>
        <source>Le portail ne connaît pas ce poste. Demandez un code d’enrôlement à votre structure.</source>
        <translation>Портал не знает этого устройства. Попросите код у своей организации.</translation>
    </message>
    <message>
        <source>Il manque au portail des actes que ce poste n’a plus&#xa0;: il a été rétabli d’après une sauvegarde trop ancienne. Le reste lui est envoyé. Appelez le support.</source>
        <translation>На портале нет записей, которых больше нет и на устройстве: он восстановлен из слишком старой копии. Остальное отправляется. Позвоните в поддержку.</translation>
    </message>
    <message>
        <source>Ce poste a été retiré du portail. Ce qui est enregistré est gardé. Appelez votre structure.</source>
        <translation>Это устройство убрано с портала. Сохранённое остаётся. Позвоните в свою организацию.</translation>
    </message>
    <message>
        <source>Ce poste a été retiré du portail. Rien n’y est plus enregistré. Appelez votre structure.</source>
        <translation>Это устройство убрано с портала. Здесь больше ничего не сохраняется. Позвоните в свою организацию.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un fichier scellé de Premier Pas, ou il est incomplet. Copiez-le encore.</source>
        <translation>Это не запечатанный файл Premier Pas, или он неполный. Скопируйте его ещё раз.</translation>
    </message>
    <message>
        <source>Ce poste ne sait pas encore pour qui sceller. Un échange avec le portail le lui dira.</source>
        <translation>Устройство ещё не знает, для кого запечатывать. Обмен с порталом это покажет.</translation>
    </message>
    <message>
        <source>La copie n’a pas abouti. Regardez si la clé est branchée et s’il y reste de la place.</source>
        <translation>Копия не получилась. Посмотрите, вставлена ли флешка и есть ли на ней место.</translation>
    </message>
    <message>
        <source>Le portail a tout ce que ce poste a enregistré&#xa0;: il n’y a rien à emporter.</source>
        <translation>На портале есть всё, что сохранено на устройстве: уносить нечего.</translation>
    </message>
    <message>
        <source>Ce poste a été copié, ou remis d’une sauvegarde. Il prend tout seul une nouvelle identité. Rien n’est perdu.</source>
        <translation>Это устройство скопировано или восстановлено из копии. Оно само получает новое имя. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Le portail et ce poste n’ont pas la même suite d’enregistrements. Rien n’est perdu. Appelez le support.</source>
        <translation>На портале и на этом устройстве разный порядок записей. Ничего не потеряно. Позвоните в поддержку.</translation>
    </message>
    <message>
        <source>L’heure de ce poste n’est pas celle du portail. Réglez la date et l’heure. Ce qui est enregistré porte l’heure du portail.</source>
        <translation>Время устройства не совпадает с порталом. Поставьте дату и время. Сохранённое отмечено временем портала.</translation>
    </message>
    <message>
        <source>Le portail a été rétabli d’après une sauvegarde. Ce poste lui renverra seul ce qui manque.</source>
        <translation>Портал восстановлен из копии. Устройство само дошлёт недостающее.</translation>
    </message>
    <message>
        <source>Il reste peu de place sur le disque&#xa0;: {free_mb} Mo. Libérez de la place.</source>
        <translation>На диске мало места: {free_mb} МБ. Освободите место.</translation>
    </message>
    <message>
        <source>Cette vérification n’a pas répondu en {seconds} secondes. Recommencez plus tard.</source>
        <translation>Проверка не ответила за {seconds} с. Попробуйте позже.</translation>
    </message>
    <message>
        <source>La signature de ce poste n’est pas reconnue. Appelez le support.</source>
        <translation>Подпись устройства не признана. Позвоните в поддержку.</translation>
    </message>
    <message>
        <source>Cette version de Premier Pas est trop ancienne pour le portail. Installez la mise à jour.</source>
        <translation>Эта версия Premier Pas слишком старая для портала. Установите обновление.</translation>
    </message>
    <message>
        <source>Ce code ne peut pas servir&#xa0;: il est faux, déjà utilisé, trop ancien ou prévu pour un autre usage. Demandez-en un autre.</source>
        <translation>Этот код не подходит: он неверный, использованный, старый или для другого. Попросите другой.</translation>
    </message>
    <message>
        <source>Ce poste est déjà enrôlé. Un autre poste demande un autre dossier de données.</source>
        <translation>Это устройство уже подключено. Другому устройству нужна другая папка данных.</translation>
    </message>
    <message>
        <source>L’adresse du portail doit commencer par https://.</source>
        <translation>Адрес портала должен начинаться с https://.</translation>
    </message>
    <message>
        <source>Un contenu reçu du portail ne peut pas servir ({pack}, {key}). Ce qui servait avant reste en usage. Appelez le support.</source>
        <translation>Полученное с портала нельзя использовать ({pack}, {key}). Используется прежнее. Позвоните в поддержку.</translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être joint. Choisissez un PDF ou une photo (JPEG, PNG, WebP) de {most_mb} Mo au plus.</source>
        <translation>Этот файл нельзя приложить. Выберите PDF или фото (JPEG, PNG, WebP) не больше {most_mb} МБ.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore arrivé en entier au portail. Réessayez plus tard.</source>
        <translation>Этот документ ещё не весь пришёл на портал. Попробуйте позже.</translation>
    </message>
    <message>
        <source>Un document a été abîmé en chemin. Il repart du début, rien n’est perdu.</source>
        <translation>Документ повредился в пути. Он отправляется сначала, ничего не потеряно.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore sur ce poste.</source>
        <translation>Этого документа ещё нет на устройстве.</translation>
    </message>
    <message>
        <source>Le questionnaire de ce poste ne peut pas être lu. Appelez le support.</source>
        <translation>Анкету этого устройства нельзя прочитать. Позвоните в поддержку.</translation>
    </message>
    <message>
        <source>Code pour le support&#xa0;: {code}.</source>
        <translation>Код для поддержки: {code}.</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Le reçu est parti vers l’imprimante.</source>
        <translation>Квитанция отправлена на принтер.</translation>
    </message>
    <message>
        <source>Revenir à la proposition</source>
        <translation>Вернуться к предложению</translation>
    </message>
    <message>
        <source>Imprimer avec le reçu</source>
        <translation>Напечатать с квитанцией</translation>
    </message>
</context>
<context>
    <name>ObjectionPage</name>
    <message>
        <source>Écrivez d’abord ce que vous souhaitez.</source>
        <translation>Сначала напишите, чего Вы хотите.</translation>
    </message>
</context>
<context>
    <name>ObjectionScreen</name>
    <message>
        <source>Je ne suis pas d’accord</source>
        <translation>Я не соглашаюсь</translation>
    </message>
    <message>
        <source>Écrivez ce que vous souhaitez, avec vos mots. Une personne de l’équipe les lit.</source>
        <translation>Напишите своими словами, чего Вы хотите. Их прочитает сотрудник.</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Fermer le clavier</source>
        <translation>Убрать клавиатуру</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Писать</translation>
    </message>
    <message>
        <source>Revenir à la proposition</source>
        <translation>Вернуться к предложению</translation>
    </message>
</context>
<context>
    <name>PausedScreen</name>
    <message>
        <source>Vos réponses sont gardées 15 jours</source>
        <translation>Ваши ответы хранятся 15 дней</translation>
    </message>
    <message>
        <source>Prenez ce code en photo, ou écrivez-le&#xa0;:</source>
        <translation>Сфотографируйте этот код или запишите его:</translation>
    </message>
    <message>
        <source>Pour continuer&#xa0;: revenez à cette borne, ou dites ce code à l’équipe de %1. Qui a ce code peut lire vos réponses.</source>
        <translation>Чтобы продолжить, вернитесь к этому терминалу или назовите этот код команде %1. Тот, у кого есть этот код, может прочитать Ваши ответы.</translation>
    </message>
    <message>
        <source>Pour continuer&#xa0;: revenez à cette borne et touchez «&#xa0;J’ai un code&#xa0;». Qui a ce code peut lire vos réponses.</source>
        <translation>Чтобы продолжить, вернитесь к этому терминалу и коснитесь «У меня есть код». Тот, у кого есть этот код, может прочитать Ваши ответы.</translation>
    </message>
    <message>
        <source>Le code est parti vers l’imprimante.</source>
        <translation>Код отправлен на принтер.</translation>
    </message>
    <message>
        <source>J’ai mon code, terminer</source>
        <translation>Мой код у меня, завершить</translation>
    </message>
    <message>
        <source>Imprimer le code</source>
        <translation>Напечатать код</translation>
    </message>
    <message>
        <source>Continuer avec un conseiller</source>
        <translation>Продолжить с консультантом</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Imprimer à nouveau</source>
        <translation>Напечатать ещё раз</translation>
    </message>
</context>
<context>
    <name>PrintingState</name>
    <message>
        <source>L’imprimante travaille.</source>
        <translation>Принтер работает.</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier. Prenez cet écran en photo.</source>
        <translation>Бумага закончилась. Сфотографируйте этот экран.</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte. Prenez cet écran en photo.</source>
        <translation>Принтер открыт. Сфотографируйте этот экран.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas. Prenez cet écran en photo.</source>
        <translation>Принтер не отвечает. Сфотографируйте этот экран.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Vos sujets</source>
        <translation>Ваши темы</translation>
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
        <translation>Код Вашего номера</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Cette proposition n’est pas encore traduite. Un conseiller peut vous l’expliquer.</source>
        <translation>Это предложение ещё не переведено. Консультант может Вам его объяснить.</translation>
    </message>
    <message>
        <source>Ceci est une proposition. Une personne décide.</source>
        <translation>Это предложение. Решает человек.</translation>
    </message>
    <message>
        <source>Ce qui vous est proposé</source>
        <translation>Что Вам предлагают</translation>
    </message>
    <message>
        <source>Avec qui&#xa0;: {body}</source>
        <translation>С кем: {body}</translation>
    </message>
    <message>
        <source>Qui décide&#xa0;: {decider}</source>
        <translation>Кто решает: {decider}</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Un entretien court avec une personne</source>
        <translation>Короткая беседа с человеком</translation>
    </message>
    <message>
        <source>Il reste des points à voir ensemble. La proposition vient après.</source>
        <translation>Осталось кое-что обсудить вместе. Предложение будет потом.</translation>
    </message>
    <message>
        <source>Ne pas répondre n’enlève aucun droit.</source>
        <translation>Если не отвечать, права не теряются.</translation>
    </message>
    <message>
        <source>Ce qui est plus personnel n’est pas écrit ici. C’est dans l’explication.</source>
        <translation>Более личное здесь не написано. Оно в объяснении.</translation>
    </message>
    <message>
        <source>Ensuite</source>
        <translation>Потом</translation>
    </message>
    <message>
        <source>Une personne lit la proposition et en parle avec vous. Elle peut décider autrement.</source>
        <translation>Человек прочитает предложение и поговорит о нём с Вами. Он может решить иначе.</translation>
    </message>
    <message>
        <source>Qui vous reçoit&#xa0;: l’équipe de {team}</source>
        <translation>Кто Вас принимает: команда {team}</translation>
    </message>
    <message>
        <source>La borne ne connaît pas le délai. Demandez-le à cette équipe.</source>
        <translation>Терминал не знает, сколько это займёт. Спросите эту команду.</translation>
    </message>
    <message>
        <source>Notez votre référence, ou prenez-la en photo. Elle ne dit pas qui vous êtes.</source>
        <translation>Запишите свой номер или сфотографируйте его. Он не говорит, кто Вы.</translation>
    </message>
    <message>
        <source>Une question&#xa0;? Parlez à un conseiller, ou appelez.</source>
        <translation>Есть вопрос? Поговорите с консультантом или позвоните.</translation>
    </message>
    <message>
        <source>Vous avez droit à une personne qui vous accompagne.</source>
        <translation>У Вас есть право на человека, который Вам помогает.</translation>
    </message>
    <message>
        <source>Vous pouvez dire que l’orientation proposée ne vous convient pas, et en demander une autre.</source>
        <translation>Если предложенное Вам не подходит, скажите об этом и попросите другое.</translation>
    </message>
    <message>
        <source>Vous avez le droit de voir vos réponses, et de les corriger.</source>
        <translation>У Вас есть право увидеть свои ответы и исправить их.</translation>
    </message>
    <message>
        <source>La borne envoie vos réponses dès qu’il y a du réseau. Un conseiller les retrouve avec votre référence.</source>
        <translation>Терминал отправит Ваши ответы, когда будет сеть. Консультант найдёт их по Вашему номеру.</translation>
    </message>
</context>
<context>
    <name>QuestionHeader</name>
    <message>
        <source>%1 (facultatif)</source>
        <translation>%1 (необязательно)</translation>
    </message>
    <message>
        <source>Vos sujets</source>
        <translation>Ваши темы</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Exemple&#xa0;: {answer}</source>
        <translation>Пример: {answer}</translation>
    </message>
    <message>
        <source>Question {rank} sur {total}</source>
        <translation>Вопрос {rank} из {total}</translation>
    </message>
    <message>
        <source>Un conseiller vous aide pour cette question. C’est noté.</source>
        <translation>Консультант помогает вам с этим вопросом. Это записано.</translation>
    </message>
    <message>
        <source>Cette question n’est pas encore traduite. Un conseiller peut vous l’expliquer.</source>
        <translation>Этот вопрос ещё не переведён. Консультант может Вам его объяснить.</translation>
    </message>
</context>
<context>
    <name>QuitScreen</name>
    <message>
        <source>Effacer et quitter&#xa0;?</source>
        <translation>Стереть и выйти?</translation>
    </message>
    <message>
        <source>Votre inscription reste enregistrée. Cet écran sera effacé.</source>
        <translation>Ваша регистрация сохранена. Этот экран будет очищен.</translation>
    </message>
    <message>
        <source>Ce qui est gardé sous un code reste gardé. Cet écran sera effacé.</source>
        <translation>То, что хранится под кодом, останется. Этот экран будет стёрт.</translation>
    </message>
    <message>
        <source>Toutes vos réponses seront effacées de cette borne. Vous pourrez recommencer quand vous voulez.</source>
        <translation>Все Ваши ответы будут стёрты с терминала. Начать снова можно когда угодно.</translation>
    </message>
    <message>
        <source>Vous n’avez plus le temps&#xa0;? La borne garde vos réponses 15 jours et vous donne un code.</source>
        <translation>Нет времени? Терминал сохранит Ваши ответы на 15 дней и даст Вам код.</translation>
    </message>
    <message>
        <source>Non, je reste</source>
        <translation>Нет, остаюсь</translation>
    </message>
    <message>
        <source>Continuer plus tard</source>
        <translation>Продолжить позже</translation>
    </message>
    <message>
        <source>Oui, tout effacer</source>
        <translation>Да, стереть всё</translation>
    </message>
    <message>
        <source>Oui, effacer cet écran</source>
        <translation>Да, стереть этот экран</translation>
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
        <translation>Язык</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Cacher</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Conseiller</source>
        <translation>Позвать</translation>
    </message>
    <message>
        <source>Appeler un conseiller</source>
        <translation>Позвать человека</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Effacer et quitter</source>
        <translation>Стереть и выйти</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1&#xa0;: choisi</source>
        <translation>%1: выбрано</translation>
    </message>
    <message>
        <source>Vos réponses ne sont pas lues à voix haute. Pour les entendre, il faut un casque.</source>
        <translation>Ваши ответы не читаются вслух. Чтобы их услышать, нужны наушники.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Reçu d’inscription provisoire</source>
        <translation>Квитанция о временной регистрации</translation>
    </message>
    <message>
        <source>Votre référence</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Enregistré le {day} à {minute}, {site}</source>
        <translation>Сохранено {day} в {minute}, {site}</translation>
    </message>
    <message>
        <source>Enregistré, {site}. La borne n’a pas la bonne date.</source>
        <translation>Сохранено, {site}. Дата терминала неверна.</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: {phone}. {opening}</source>
        <translation>Поговорить с человеком: {phone}. {opening}</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: l’équipe de {team}</source>
        <translation>Поговорить с человеком: команда {team}</translation>
    </message>
    <message>
        <source>Votre nom n’est pas sur ce reçu.</source>
        <translation>Вашего имени нет на этой квитанции.</translation>
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
        <translation>Продолжить регистрацию</translation>
    </message>
    <message>
        <source>Écrivez le nom de famille que vous aviez donné. Sans cela, tout est effacé.</source>
        <translation>Нужна фамилия, которую Вы указали. Иначе всё стирается.</translation>
    </message>
    <message>
        <source>Ce n’est pas le nom qui avait été donné.</source>
        <translation>Это не та фамилия, что была указана.</translation>
    </message>
    <message>
        <source>Nom de famille</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Vous cherchez un travail&#xa0;? Inscrivez-vous ici.</source>
        <translation>Ищете работу? Зарегистрируйтесь здесь.</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Un conseiller peut aussi vous inscrire, sans la borne.</source>
        <translation>Консультант тоже может зарегистрировать Вас, без терминала.</translation>
    </message>
    <message>
        <source>Sans geste pendant 2 minutes, tout ce qui est écrit est effacé.</source>
        <translation>Без касаний 2 минуты всё написанное стирается.</translation>
    </message>
    <message>
        <source>Parler à un conseiller</source>
        <translation>Поговорить с консультантом</translation>
    </message>
    <message>
        <source>J’ai un code</source>
        <translation>У меня есть код</translation>
    </message>
    <message>
        <source>Reprendre l’inscription interrompue</source>
        <translation>Продолжить прерванную регистрацию</translation>
    </message>
    <message>
        <source>Cette borne n’inscrit plus. Un conseiller peut vous inscrire. En danger, appelez le 112. Sans abri ce soir, appelez le 115.</source>
        <translation>Этот терминал больше не регистрирует. Консультант может зарегистрировать Вас. В опасности звоните 112. Негде ночевать: 115.</translation>
    </message>
</context>
<context>
    <name>SoundScreen</name>
    <message>
        <source>Écouter les pages</source>
        <translation>Слушать страницы</translation>
    </message>
    <message>
        <source>Cette borne n’a pas de son. Un conseiller peut lire avec vous.</source>
        <translation>У этого терминала нет звука. Консультант может читать вместе с Вами.</translation>
    </message>
    <message>
        <source>La borne n’a pas encore de voix dans cette langue.</source>
        <translation>У терминала пока нет голоса на этом языке.</translation>
    </message>
    <message>
        <source>Lire chaque page à voix haute</source>
        <translation>Читать каждую страницу вслух</translation>
    </message>
    <message>
        <source>J’ai un casque&#xa0;: lire aussi mes réponses</source>
        <translation>У меня наушники: читать и мои ответы</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Громче</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Volume %1 sur %2</source>
        <translation>Громкость %1 из %2</translation>
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
        <translation>Сделано частично</translation>
    </message>
    <message>
        <source>Pas commencé</source>
        <translation>Не начато</translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>Vos sujets</source>
        <translation>Ваши темы</translation>
    </message>
    <message>
        <source>Touchez un sujet pour y aller. Vos réponses restent gardées.</source>
        <translation>Коснитесь темы, чтобы перейти к ней. Ваши ответы сохраняются.</translation>
    </message>
    <message>
        <source>Revenir à ma question</source>
        <translation>Вернуться к моему вопросу</translation>
    </message>
</context>
<context>
    <name>TrainingBanner</name>
    <message>
        <source>Données d’entraînement</source>
        <translation>Учебные данные</translation>
    </message>
</context>
<context>
    <name>TurnButtons</name>
    <message>
        <source>Plus bas</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>Выше</translation>
    </message>
</context>
<context>
    <name>TurnKeys</name>
    <message>
        <source>Remonter la page</source>
        <translation>Прокрутить вверх</translation>
    </message>
    <message>
        <source>Descendre la page</source>
        <translation>Прокрутить вниз</translation>
    </message>
</context>
<context>
    <name>UnmaskButton</name>
    <message>
        <source>Montrer</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Masquer</source>
        <translation>Скрыть</translation>
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
        <translation>Опасность, авария, внезапная болезнь</translation>
    </message>
    <message>
        <source>La même aide par SMS, sans parler ni entendre</source>
        <translation>Та же помощь по SMS, без разговора</translation>
    </message>
    <message>
        <source>Sans abri ce soir</source>
        <translation>Негде ночевать сегодня</translation>
    </message>
    <message>
        <source>Violences contre une femme</source>
        <translation>Насилие над женщиной</translation>
    </message>
    <message>
        <source>Enfant en danger</source>
        <translation>Ребёнок в опасности</translation>
    </message>
    <message>
        <source>Idées de suicide, grande souffrance</source>
        <translation>Мысли о самоубийстве, сильное страдание</translation>
    </message>
</context>
<context>
    <name>UrgentScreen</name>
    <message>
        <source>Urgence&#xa0;: qui appeler</source>
        <translation>Срочно: куда звонить</translation>
    </message>
    <message>
        <source>La borne ne téléphone pas. Sans téléphone, allez à l’accueil.</source>
        <translation>Терминал не звонит. Если нет телефона, идите к стойке приёма.</translation>
    </message>
    <message>
        <source>La borne ne téléphone pas. Sans téléphone, demandez à une personne près de vous.</source>
        <translation>Терминал не звонит. Если нет телефона, обратитесь к человеку рядом.</translation>
    </message>
    <message>
        <source>Les numéros nationaux sont gratuits et répondent jour et nuit. Rien de ce que vous lisez ici n’est noté.</source>
        <translation>Национальные номера бесплатны и отвечают круглосуточно. То, что Вы здесь читаете, нигде не записывается.</translation>
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
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Je préfère ne pas répondre</source>
        <translation>Предпочитаю не отвечать</translation>
    </message>
    <message>
        <source>Je n’en ai pas</source>
        <translation>У меня нет</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Нет</translation>
    </message>
</context>
</TS>
