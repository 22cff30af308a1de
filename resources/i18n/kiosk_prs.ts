<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_AF" sourcelanguage="fr_FR">
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Continuer</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Fermer le clavier</source>
        <translation>بستن صفحه‌کلید</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>نوشتن</translation>
    </message>
</context>
<context>
    <name>CalibrationWindow</name>
    <message>
        <source>La carte à sa vraie taille</source>
        <translation>کارت به اندازهٔ واقعی</translation>
    </message>
    <message>
        <source>Posez une carte bancaire sur la carte dessinée. Changez sa taille jusqu’à ce que leurs bords se touchent.</source>
        <translation>یک کارت بانکی روی کارت رسم‌شده بگذارید. اندازه را تغییر دهید تا لبه‌ها یکی شوند.</translation>
    </message>
    <message>
        <source>Carte dessinée</source>
        <translation>کارت رسم‌شده</translation>
    </message>
    <message>
        <source>Plus petite</source>
        <translation>کوچک‌تر</translation>
    </message>
    <message>
        <source>Plus grande</source>
        <translation>بزرگ‌تر</translation>
    </message>
    <message>
        <source>Garder cette taille</source>
        <translation>نگه داشتن این اندازه</translation>
    </message>
</context>
<context>
    <name>CallingPage</name>
    <message>
        <source>L’accueil est ouvert jusqu’à {hour}.</source>
        <translation>پذیرش تا {hour} باز است.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre aujourd’hui à {hour}.</source>
        <translation>پذیرش بسته است. امروز ساعت {hour} باز می‌شود.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre demain à {hour}.</source>
        <translation>پذیرش بسته است. فردا ساعت {hour} باز می‌شود.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre {day} à {hour}.</source>
        <translation>پذیرش بسته است. وقت باز شدن: {day}، {hour}.</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Compléter</source>
        <translation>تکمیل کردن</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>تغییر دادن</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Non partagé</source>
        <translation>شریک نشده</translation>
    </message>
    <message>
        <source>Partager</source>
        <translation>شریک ساختن</translation>
    </message>
    <message>
        <source>Ne pas partager</source>
        <translation>شریک نساختن</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Une réponse personnelle est à revoir.</source>
        <translation>یک جواب شخصی را دوباره ببینید.</translation>
    </message>
    <message>
        <source>Réponse donnée</source>
        <translation>جواب داده شد</translation>
    </message>
    <message>
        <source>Une précision</source>
        <translation>معلومات بیشتر</translation>
    </message>
    <message>
        <source>Non renseigné</source>
        <translation>بدون جواب</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Relisez vos réponses</source>
        <translation>جواب‌های خود را بخوانید</translation>
    </message>
    <message>
        <source>Il manque&#xa0;: %1</source>
        <translation>کم است: %1</translation>
    </message>
    <message>
        <source>Vos réponses</source>
        <translation>جواب‌های شما</translation>
    </message>
    <message>
        <source>«&#xa0;Ne pas partager&#xa0;»&#xa0;: la réponse reste dans «&#xa0;%1&#xa0;», et votre inscription ne change pas.</source>
        <translation>«شریک نساختن»: جواب در «%1» می‌ماند و ثبت نام شما تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Enregistrer mon inscription</source>
        <translation>ثبت نام مرا ذخیره کن</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>بالاتر</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>پایین‌تر</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>La borne ne peut pas continuer</source>
        <translation>دستگاه نمی‌تواند ادامه دهد</translation>
    </message>
    <message>
        <source>Un conseiller peut vous inscrire sans la borne&#xa0;: allez à l’accueil.</source>
        <translation>یک مشاور می‌تواند بدون دستگاه شما را ثبت کند: به پذیرش بروید.</translation>
    </message>
    <message>
        <source>Un conseiller peut vous inscrire sans la borne.</source>
        <translation>یک مشاور می‌تواند بدون دستگاه شما را ثبت کند.</translation>
    </message>
    <message>
        <source>Revenir au début</source>
        <translation>برگشت به آغاز</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Continuer mon inscription plus tard</source>
        <translation>ادامه ثبت نام من در وقت دیگر</translation>
    </message>
    <message>
        <source>Votre code</source>
        <translation>کد شما</translation>
    </message>
    <message>
        <source>Vos réponses sont gardées 15 jours à partir du {day}, à la borne&#xa0;: {site}</source>
        <translation>جواب‌های شما 15 روز از {day} نگه داشته می‌شود، در دستگاه: {site}</translation>
    </message>
    <message>
        <source>À la borne, touchez «&#xa0;Commencer&#xa0;», puis «&#xa0;J’ai un code&#xa0;». Écrivez le code.</source>
        <translation>در دستگاه، «شروع» و بعد «من کد دارم» را لمس کنید. کد را بنویسید.</translation>
    </message>
    <message>
        <source>Qui a ce code peut lire vos réponses. Votre nom n’est pas sur ce papier.</source>
        <translation>هر کس این کد را داشته باشد می‌تواند جواب‌های شما را بخواند. نام شما روی این کاغذ نیست.</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: {phone}. {opening}</source>
        <translation>برای گپ زدن با کسی: {phone}. {opening}</translation>
    </message>
    <message>
        <source>Montrez ce dessin et votre code à un conseiller. Vos réponses sont dans ce dessin.</source>
        <translation>این تصویر و کد خود را به یک مشاور نشان دهید. جواب‌های شما در این تصویر است.</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Continuer avec mon code</source>
        <translation>ادامه با کد من</translation>
    </message>
    <message>
        <source>Écrivez les 8 signes du code. La borne garde vos réponses 15 jours.</source>
        <translation>8 نشانه کد را بنویسید. دستگاه جواب‌های شما را 15 روز نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien ici. Attendez une minute, puis essayez encore.</source>
        <translation>این کد اینجا چیزی را باز نمی‌کند. یک دقیقه صبر کنید و باز امتحان کنید.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien ici. Regardez-le encore&#xa0;: rien n’est perdu.</source>
        <translation>این کد اینجا چیزی را باز نمی‌کند. دوباره ببینید: چیزی گم نشده است.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>ادامه</translation>
    </message>
</context>
<context>
    <name>CountriesQuestion</name>
    <message>
        <source>Retirer %1</source>
        <translation>حذف %1</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>Jour</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>سال</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Pour mieux lire</source>
        <translation>برای بهتر خواندن</translation>
    </message>
    <message>
        <source>Écrire plus grand</source>
        <translation>حروف بزرگتر</translation>
    </message>
    <message>
        <source>Lettres claires sur fond noir</source>
        <translation>حروف روشن روی زمینهٔ سیاه</translation>
    </message>
    <message>
        <source>Lettres plus larges et plus espacées</source>
        <translation>حروف پهن‌تر با فاصلهٔ بیشتر</translation>
    </message>
    <message>
        <source>La personne suivante retrouvera l’affichage habituel.</source>
        <translation>نفر بعدی نمایش معمولی را می‌بیند.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Le son</source>
        <translation>صدا</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Votre inscription est enregistrée</source>
        <translation>ثبت نام شما ذخیره شد</translation>
    </message>
    <message>
        <source>Votre demande est enregistrée</source>
        <translation>درخواست شما ذخیره شد</translation>
    </message>
    <message>
        <source>Vos mots sont enregistrés. Une personne de l’équipe les lit avec votre dossier.</source>
        <translation>کلمات شما ثبت شد. یک نفر از تیم آن را با دوسیهٔ شما می‌خواند.</translation>
    </message>
    <message>
        <source>La proposition</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>Le reçu est parti vers l’imprimante.</source>
        <translation>رسید به چاپگر رفت.</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>L’explication</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Je ne suis pas d’accord</source>
        <translation>من موافق نیستم</translation>
    </message>
    <message>
        <source>Imprimer le reçu</source>
        <translation>چاپ رسید</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>À vérifier</source>
        <translation>برای بررسی</translation>
    </message>
    <message>
        <source>Revoir</source>
        <translation>دوباره دیدن</translation>
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
        <translation>ادامه</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Montrez ce dessin et votre code à l’équipe de %1&#xa0;: un conseiller continue avec vos réponses.</source>
        <translation>این تصویر و کد خود را به تیم %1 نشان دهید: یک مشاور با جواب‌های شما ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>Dessin pour le conseiller</source>
        <translation>تصویر برای مشاور</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Parler à un conseiller</source>
        <translation>گپ زدن با یک مشاور</translation>
    </message>
    <message>
        <source>%1 a répondu et arrive.</source>
        <translation>%1 جواب داد و می‌آید.</translation>
    </message>
    <message>
        <source>Un conseiller a répondu&#xa0;: il arrive.</source>
        <translation>یک مشاور جواب داد و می‌آید.</translation>
    </message>
    <message>
        <source>Allez à l’accueil&#xa0;: une personne de l’équipe peut finir l’inscription avec vous.</source>
        <translation>به پذیرش بروید: یک نفر از گروه می‌تواند ثبت نام را با شما ختم کند.</translation>
    </message>
    <message>
        <source>L’équipe n’est pas dans ce lieu. Elle peut finir l’inscription avec vous, à son accueil.</source>
        <translation>گروه در این محل نیست. می‌تواند ثبت نام را با شما در پذیرش خود ختم کند.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi téléphoner&#xa0;:</source>
        <translation>می‌توانید تیلفون هم کنید:</translation>
    </message>
    <message>
        <source>Votre demande d’aide est notée.</source>
        <translation>درخواست کمک شما یادداشت شد.</translation>
    </message>
    <message>
        <source>Votre demande d’aide est partie vers l’équipe.</source>
        <translation>درخواست کمک شما به گروه فرستاده شد.</translation>
    </message>
    <message>
        <source>Appeler de nouveau</source>
        <translation>دوباره صدا کردن</translation>
    </message>
    <message>
        <source>Revenir à mon inscription</source>
        <translation>برگشت به ثبت نام من</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Je réponds sans aide</source>
        <translation>بدون کمک جواب می‌دهم</translation>
    </message>
    <message>
        <source>Un conseiller m’aide ici</source>
        <translation>مشاور اینجا به من کمک می‌کند</translation>
    </message>
    <message>
        <source>Urgence&#xa0;: qui appeler</source>
        <translation>عاجل: به کی زنگ بزنید</translation>
    </message>
</context>
<context>
    <name>HiddenScreen</name>
    <message>
        <source>Écran caché</source>
        <translation>صفحه پنهان است</translation>
    </message>
    <message>
        <source>Montrer l’écran</source>
        <translation>نشان دادن صفحه</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Êtes-vous toujours là&#xa0;?</source>
        <translation>آیا هنوز اینجا هستید؟</translation>
    </message>
    <message>
        <source>Sans réponse, tout sera effacé dans %1 s.</source>
        <translation>بدون جواب، همه چیز در %1 ثانیه پاک می‌شود.</translation>
    </message>
    <message>
        <source>Votre inscription reste enregistrée. Cet écran sera effacé dans %1 s.</source>
        <translation>ثبت نام شما محفوظ می‌ماند. این صفحه در %1 ثانیه پاک می‌شود.</translation>
    </message>
    <message>
        <source>Ce qui est gardé sous un code reste gardé. Cet écran sera effacé dans %1 s.</source>
        <translation>آنچه با کد نگه داشته شده، می‌ماند. این صفحه در %1 ثانیه پاک می‌شود.</translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>بلی، ادامه می‌دهم</translation>
    </message>
</context>
<context>
    <name>KeptFor</name>
    <message>
        <source>Vos réponses restent ici pendant 3 minutes sans geste. Ensuite, tout est effacé.</source>
        <translation>جواب‌های شما 3 دقیقه بدون لمس اینجا می‌ماند. بعد همه چیز پاک می‌شود.</translation>
    </message>
    <message>
        <source>Vos réponses restent ici pendant 2 minutes sans geste. Ensuite, tout est effacé.</source>
        <translation>جواب‌های شما 2 دقیقه بدون لمس اینجا می‌ماند. بعد همه چیز پاک می‌شود.</translation>
    </message>
    <message>
        <source>Cet écran reste ici pendant 3 minutes sans geste. Ensuite, il est effacé.</source>
        <translation>این صفحه 3 دقیقه بدون لمس اینجا می‌ماند. بعد پاک می‌شود.</translation>
    </message>
    <message>
        <source>Cet écran reste ici pendant 2 minutes sans geste. Ensuite, il est effacé.</source>
        <translation>این صفحه 2 دقیقه بدون لمس اینجا می‌ماند. بعد پاک می‌شود.</translation>
    </message>
</context>
<context>
    <name>KeyFaces</name>
    <message>
        <source>accent aigu</source>
        <translation>اکسان حاد</translation>
    </message>
    <message>
        <source>accent grave</source>
        <translation>اکسان ثقیل</translation>
    </message>
    <message>
        <source>accent circonflexe</source>
        <translation>اکسان سیرکومفلکس</translation>
    </message>
    <message>
        <source>tréma</source>
        <translation>دو نقطهٔ بالا</translation>
    </message>
    <message>
        <source>cédille</source>
        <translation>سدی</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>آپوستروف</translation>
    </message>
    <message>
        <source>tiret</source>
        <translation>خط کوتاه</translation>
    </message>
    <message>
        <source>tiret bas</source>
        <translation>خط پایین</translation>
    </message>
    <message>
        <source>virgule</source>
        <translation>ویرگول</translation>
    </message>
    <message>
        <source>point</source>
        <translation>نقطه</translation>
    </message>
    <message>
        <source>arobase</source>
        <translation>علامت @</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Effacer un signe</source>
        <translation>پاک کردن یک حرف</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translation>حرف بزرگ</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>Chiffres et signes</source>
        <translation>اعداد و علامت‌ها</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Ordre des lettres</source>
        <translation>ترتیب حروف</translation>
    </message>
    <message>
        <source>Autres lettres</source>
        <translation>حروف دیگر</translation>
    </message>
    <message>
        <source>Changer d’alphabet</source>
        <translation>تغییر الفبا</translation>
    </message>
    <message>
        <source>Demi-espace</source>
        <translation>نیم‌فاصله</translation>
    </message>
    <message>
        <source>Lettres d’autres langues</source>
        <translation>حروف زبان‌های دیگر</translation>
    </message>
    <message>
        <source>Lettres et tons du vietnamien</source>
        <translation>حروف و تون‌های ویتنامی</translation>
    </message>
    <message>
        <source>crochet</source>
        <translation>قلاب</translation>
    </message>
    <message>
        <source>tilde</source>
        <translation>تیلده</translation>
    </message>
    <message>
        <source>point dessous</source>
        <translation>نقطهٔ زیر</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Clavier</source>
        <translation>کیبورد</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Un problème est arrivé. Il a été noté. (réf. {bug})</source>
        <translation>مشکلی پیش آمد. یادداشت شد. (شماره {bug})</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choisissez votre langue</source>
        <translation>زبان خود را انتخاب کنید</translation>
    </message>
</context>
<context>
    <name>ListenButtons</name>
    <message>
        <source>Pause</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Continuer la lecture</source>
        <translation>ادامه خواندن</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>گوش کنید</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>تکرار</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Donnez une réponse à cette question.</source>
        <translation>به این سؤال جواب بدهید.</translation>
    </message>
    <message>
        <source>La réponse est trop longue&#xa0;: gardez {max} signes au plus.</source>
        <translation>جواب بسیار دراز است: حداکثر {max} حرف نگه دارید.</translation>
    </message>
    <message>
        <source>Choisissez une des réponses proposées.</source>
        <translation>یکی از جواب‌های پیشنهادی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Donnez le jour, le mois et l’année (4 chiffres).</source>
        <translation>روز، ماه و سال (4 رقم) را بدهید.</translation>
    </message>
    <message>
        <source>Cette date n’existe pas. Regardez le jour, le mois et l’année (4 chiffres).</source>
        <translation>این تاریخ وجود ندارد. روز، ماه و سال (4 رقم) را ببینید.</translation>
    </message>
    <message>
        <source>Cette date n’est pas encore passée. Regardez l’année.</source>
        <translation>این تاریخ هنوز نگذشته است. سال را ببینید.</translation>
    </message>
    <message>
        <source>Cette date est très ancienne. Regardez l’année.</source>
        <translation>این تاریخ بسیار قدیمی است. سال را ببینید.</translation>
    </message>
    <message>
        <source>Cette date est très lointaine. Regardez l’année.</source>
        <translation>این تاریخ بسیار دور است. سال را ببینید.</translation>
    </message>
    <message>
        <source>Ce numéro ne peut pas être appelé. Un numéro français a 10 chiffres.</source>
        <translation>به این شماره نمی‌شود زنگ زد. شمارهٔ فرانسوی 10 رقم دارد.</translation>
    </message>
    <message>
        <source>Il manque une partie de l’adresse. Exemple&#xa0;: prenom.nom@exemple.fr</source>
        <translation>یک بخش آدرس کم است. مثال: prenom.nom@exemple.fr</translation>
    </message>
    <message>
        <source>Choisissez la commune dans la liste, par son nom ou son code postal.</source>
        <translation>شهر را از لیست با نام یا کد پستی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choisissez le pays dans la liste, par ses premières lettres.</source>
        <translation>کشور را از لیست با حروف اول انتخاب کنید.</translation>
    </message>
    <message>
        <source>Gardez {max} réponses au plus.</source>
        <translation>حداکثر {max} جواب نگه دارید.</translation>
    </message>
    <message>
        <source>Choisissez le métier dans la liste. Prenez le plus proche.</source>
        <translation>شغل را از لیست انتخاب کنید. نزدیک‌ترین را بگیرید.</translation>
    </message>
    <message>
        <source>Ce numéro a 13 chiffres, ou 15 avec la clé.</source>
        <translation>این شماره 13 رقم دارد، یا 15 با کلید.</translation>
    </message>
    <message>
        <source>Ce numéro ne peut pas exister. Regardez-le encore sur la carte.</source>
        <translation>این شماره نمی‌تواند وجود داشته باشد. دوباره روی کارت ببینید.</translation>
    </message>
    <message>
        <source>La clé ne va pas avec le numéro. Regardez les deux derniers chiffres.</source>
        <translation>کلید با شماره برابر نیست. دو رقم آخر را ببینید.</translation>
    </message>
    <message>
        <source>Il manque une réponse avant d’enregistrer.</source>
        <translation>پیش از ذخیره یک جواب کم است.</translation>
    </message>
    <message>
        <source>Cette valeur est déjà celle du dossier.</source>
        <translation>دوسیه از قبل همین مقدار را دارد.</translation>
    </message>
    <message>
        <source>Un autre organisme prend cette décision. Transmettez-lui le dossier.</source>
        <translation>این تصمیم با نهاد دیگری است. دوسیه را به آن بفرستید.</translation>
    </message>
    <message>
        <source>Ce qui a été reçu n’est pas lisible. Cela a été gardé pour le support.</source>
        <translation>آنچه رسید خوانده نمی‌شود. برای پشتیبانی نگهداری شد.</translation>
    </message>
    <message>
        <source>Le journal de ce poste a été modifié en dehors du programme. Appelez le support.</source>
        <translation>دفتر این دستگاه بیرون از برنامه تغییر کرده است. به پشتیبانی زنگ بزنید.</translation>
    </message>
    <message>
        <source>La clé des données n’est pas là. Remettez-la à sa place, puis recommencez. Rien n’a été modifié.</source>
        <translation>کلید معلومات نیست. آن را به جایش بگذارید و دوباره شروع کنید. هیچ چیز تغییر نکرده است.</translation>
    </message>
    <message>
        <source>Le fichier de la clé doit appartenir au compte du programme et n’être lisible que de lui (chmod 600). Rien n’a été modifié.</source>
        <translation>فایل کلید باید از حساب برنامه باشد و فقط همان بتواند آن را بخواند (chmod 600). هیچ چیز تغییر نکرده است.</translation>
    </message>
    <message>
        <source>Premier Pas est déjà ouvert sur ce poste. Utilisez sa fenêtre.</source>
        <translation>Premier Pas در این دستگاه باز است. از همان پنجره استفاده کنید.</translation>
    </message>
    <message>
        <source>La clé n’est pas celle de ces données. Remettez la bonne clé. Rien n’a été modifié.</source>
        <translation>کلید از این معلومات نیست. کلید درست را بگذارید. هیچ چیز تغییر نکرده است.</translation>
    </message>
    <message>
        <source>Les données de ce poste sont abîmées. N’effacez rien et appelez le support&#xa0;: une sauvegarde peut être rétablie.</source>
        <translation>معلومات این دستگاه خراب شده است. چیزی را پاک نکنید و به پشتیبانی زنگ بزنید: یک نسخه برگردانده می‌شود.</translation>
    </message>
    <message>
        <source>Le dossier des données ne peut pas être écrit. Appelez le support.</source>
        <translation>در پوشهٔ معلومات نوشته نمی‌شود. به پشتیبانی زنگ بزنید.</translation>
    </message>
    <message>
        <source>Ces données viennent d’une version plus récente de Premier Pas. Installez-la.</source>
        <translation>این معلومات از نسخهٔ جدیدتر Premier Pas است. آن را نصب کنید.</translation>
    </message>
    <message>
        <source>La mise à jour des données n’a pas abouti. Elles sont comme avant. Appelez le support.</source>
        <translation>معلومات تازه نشد. مثل قبل است. به پشتیبانی زنگ بزنید.</translation>
    </message>
    <message>
        <source>Le disque est plein&#xa0;: la dernière réponse n’est pas enregistrée. Ce qui était enregistré l’est toujours. Appelez un conseiller.</source>
        <translation>دیسک پر است: آخرین جواب ذخیره نشد. آنچه قبلاً ذخیره شده بود هنوز هست. مشاور را صدا کنید.</translation>
    </message>
    <message>
        <source>Le disque ne répond pas comme il faut&#xa0;: la dernière réponse n’est pas enregistrée. Appelez un conseiller.</source>
        <translation>دیسک درست جواب نمی‌دهد: آخرین جواب ذخیره نشد. مشاور را صدا کنید.</translation>
    </message>
    <message>
        <source>Ce poste n’est pas encore enrôlé. Demandez un code à votre structure.</source>
        <translation>این دستگاه هنوز ثبت نشده است. از نهاد خود یک کد بخواهید.</translation>
    </message>
    <message>
        <source>Cet entretien n’est plus en cours&#xa0;: il a été enregistré ou effacé.</source>
        <translation>این گفتگو دیگر جریان ندارد: ذخیره یا پاک شده است.</translation>
    </message>
    <message>
        <source>Ce dossier n’est pas sur ce poste.</source>
        <translation>این دوسیه در این دستگاه نیست.</translation>
    </message>
    <message>
        <source>Cet identifiant est déjà pris.</source>
        <translation>این نام کاربری گرفته شده است.</translation>
    </message>
    <message>
        <source>L’identifiant ou le mot de passe ne correspond pas.</source>
        <translation>نام کاربری یا رمز برابر نیست.</translation>
    </message>
    <message>
        <source>L’échange avec le portail n’a pas abouti. Il reprendra seul. Si cela dure, appelez le support.</source>
        <translation>تبادله با پورتال تمام نشد. خودش ادامه می‌یابد. اگر طول کشید، به پشتیبانی زنگ بزنید.</translation>
    </message>
    <message>
        <source>Il n’y a pas de réseau. Regardez le câble ou le Wi-Fi. L’envoi reprendra seul.</source>
        <translation>شبکه نیست. کیبل یا وای‌فای را ببینید. ارسال خودش ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Ce réseau ne connaît pas l’adresse du portail. Appelez la personne qui s’occupe du réseau.</source>
        <translation>این شبکه آدرس پورتال را نمی‌شناسد. به مسئول شبکه زنگ بزنید.</translation>
    </message>
    <message>
        <source>Le portail ne répond pas. Regardez si le réseau est branché. L’envoi reprendra seul.</source>
        <translation>پورتال جواب نمی‌دهد. ببینید شبکه وصل است. ارسال خودش ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Ce qui répond n’est pas le portail. Rien n’est perdu. Appelez la personne qui s’occupe du réseau.</source>
        <translation>آنچه جواب می‌دهد پورتال نیست. چیزی گم نشده است. به مسئول شبکه زنگ بزنید.</translation>
    </message>
    <message>
        <source>Le réseau répond à la place du portail. Ouvrez une page web&#xa0;: il attend peut-être que vous vous y connectiez.</source>
        <translation>شبکه به جای پورتال جواب می‌دهد. یک صفحهٔ وب باز کنید: شاید منتظر ورود شماست.</translation>
    </message>
    <message>
        <source>Le portail est en panne. L’envoi reprendra seul.</source>
        <translation>پورتال خراب است. ارسال خودش ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Le portail est très demandé. L’envoi reprendra seul dans un moment.</source>
        <translation>پورتال بسیار مصروف است. ارسال کمی بعد خودش ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Le portail n’accepte pas cet envoi. Rien n’est perdu. Appelez le support.</source>
        <translation>پورتال این ارسال را قبول نمی‌کند. چیزی گم نشده است. به پشتیبانی زنگ بزنید.</translation>
    </message>
    <message>
        <source>Deux portails répondent à la même adresse. Rien n’est perdu. Appelez le support.</source>
        <translation>دو پورتال در یک آدرس جواب می‌دهند. چیزی گم نشده است. به پشتیبانی زنگ بزنید.</translation>
    </message>
    <message>
        <source>Le réseau demande un mot de passe (proxy). Appelez la personne qui s’occupe du réseau.</source>
        <translation>شبکه رمز می‌خواهد (proxy). به مسئول شبکه زنگ بزنید.</translation>
    </message>
    <message>
        <source>La connexion n’est pas protégée par le certificat du portail&#xa0;: rien n’est envoyé. Appelez la personne qui s’occupe du réseau.</source>
        <translation>اتصال با سند پورتال محافظت نشده است: چیزی فرستاده نمی‌شود. به مسئول شبکه زنگ بزنید.</translation>
    </message>
    <message>
        <source>Le certificat du portail n’est pas de cette date. Regardez la date et l’heure de ce poste. Si elles sont justes, appelez le support.</source>
        <translation>سند پورتال از این تاریخ نیست. تاریخ و ساعت دستگاه را ببینید. اگر درست است، به پشتیبانی زنگ بزنید.</translation>
    </message>
    <message>
        <source>Le portail ne connaît pas ce poste. Demandez un code d’enrôlement à votre structure.</source>
        <translation>پورتال این دستگاه را نمی‌شناسد. از نهاد خود کد ثبت بخواهید.</translation>
    </message>
    <message>
        <source>Il manque au portail des actes que ce poste n’a plus&#xa0;: il a été rétabli d’après une sauvegarde trop ancienne. Le reste lui est envoyé. Appelez le support.</source>
        <translation>پورتال ثبت‌هایی را ندارد که این دستگاه هم دیگر ندارد: از یک نسخهٔ بسیار قدیمی برگردانده شده است. بقیه به آن فرستاده می‌شود. به پشتیبانی زنگ بزنید.</translation>
    </message>
    <message>
        <source>Ce poste a été retiré du portail. Ce qui est enregistré est gardé. Appelez votre structure.</source>
        <translation>این دستگاه از پورتال برداشته شده است. آنچه ذخیره شده نگهداری می‌شود. به نهاد خود زنگ بزنید.</translation>
    </message>
    <message>
        <source>Ce poste a été retiré du portail. Rien n’y est plus enregistré. Appelez votre structure.</source>
        <translation>این دستگاه از پورتال برداشته شده است. دیگر چیزی در آن ذخیره نمی‌شود. به نهاد خود زنگ بزنید.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un fichier scellé de Premier Pas, ou il est incomplet. Copiez-le encore.</source>
        <translation>این فایل مهرشدهٔ Premier Pas نیست، یا ناقص است. دوباره کاپی کنید.</translation>
    </message>
    <message>
        <source>Ce poste ne sait pas encore pour qui sceller. Un échange avec le portail le lui dira.</source>
        <translation>این دستگاه هنوز نمی‌داند برای چه کسی مهر کند. یک تبادله با پورتال به آن می‌گوید.</translation>
    </message>
    <message>
        <source>La copie n’a pas abouti. Regardez si la clé est branchée et s’il y reste de la place.</source>
        <translation>کاپی تمام نشد. ببینید فلش وصل است و جا دارد.</translation>
    </message>
    <message>
        <source>Le portail a tout ce que ce poste a enregistré&#xa0;: il n’y a rien à emporter.</source>
        <translation>پورتال هر چه این دستگاه ذخیره کرده دارد: چیزی برای بردن نیست.</translation>
    </message>
    <message>
        <source>Ce poste a été copié, ou remis d’une sauvegarde. Il prend tout seul une nouvelle identité. Rien n’est perdu.</source>
        <translation>این دستگاه کاپی یا از یک نسخه برگردانده شده است. خودش نام تازه می‌گیرد. چیزی گم نشده است.</translation>
    </message>
    <message>
        <source>Le portail et ce poste n’ont pas la même suite d’enregistrements. Rien n’est perdu. Appelez le support.</source>
        <translation>ترتیب ثبت‌ها در پورتال و این دستگاه یکی نیست. چیزی گم نشده است. به پشتیبانی زنگ بزنید.</translation>
    </message>
    <message>
        <source>L’heure de ce poste n’est pas celle du portail. Réglez la date et l’heure. Ce qui est enregistré porte l’heure du portail.</source>
        <translation>ساعت این دستگاه با پورتال یکی نیست. تاریخ و ساعت را درست کنید. آنچه ذخیره شده ساعت پورتال را دارد.</translation>
    </message>
    <message>
        <source>Le portail a été rétabli d’après une sauvegarde. Ce poste lui renverra seul ce qui manque.</source>
        <translation>پورتال از یک نسخه برگردانده شده است. این دستگاه کمبود را خودش می‌فرستد.</translation>
    </message>
    <message>
        <source>Il reste peu de place sur le disque&#xa0;: {free_mb} Mo. Libérez de la place.</source>
        <translation>جای دیسک کم است: {free_mb} MB. جا خالی کنید.</translation>
    </message>
    <message>
        <source>Cette vérification n’a pas répondu en {seconds} secondes. Recommencez plus tard.</source>
        <translation>این بررسی در {seconds} ثانیه جواب نداد. بعداً دوباره کوشش کنید.</translation>
    </message>
    <message>
        <source>La signature de ce poste n’est pas reconnue. Appelez le support.</source>
        <translation>امضای این دستگاه شناخته نمی‌شود. به پشتیبانی زنگ بزنید.</translation>
    </message>
    <message>
        <source>Cette version de Premier Pas est trop ancienne pour le portail. Installez la mise à jour.</source>
        <translation>این نسخهٔ Premier Pas برای پورتال بسیار قدیمی است. نسخهٔ جدید را نصب کنید.</translation>
    </message>
    <message>
        <source>Ce code ne peut pas servir&#xa0;: il est faux, déjà utilisé, trop ancien ou prévu pour un autre usage. Demandez-en un autre.</source>
        <translation>این کد به کار نمی‌آید: نادرست، استفاده‌شده، کهنه یا برای کار دیگری است. کد دیگری بخواهید.</translation>
    </message>
    <message>
        <source>Ce poste est déjà enrôlé. Un autre poste demande un autre dossier de données.</source>
        <translation>این دستگاه از قبل ثبت است. دستگاه دیگر پوشهٔ معلومات دیگری می‌خواهد.</translation>
    </message>
    <message>
        <source>L’adresse du portail doit commencer par https://.</source>
        <translation>آدرس پورتال باید با https:// شروع شود.</translation>
    </message>
    <message>
        <source>Un contenu reçu du portail ne peut pas servir ({pack}, {key}). Ce qui servait avant reste en usage. Appelez le support.</source>
        <translation>محتوایی که از پورتال رسید به کار نمی‌آید ({pack}, {key}). قبلی هنوز استفاده می‌شود. به پشتیبانی زنگ بزنید.</translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être joint. Choisissez un PDF ou une photo (JPEG, PNG, WebP) de {most_mb} Mo au plus.</source>
        <translation>این فایل ضمیمه نمی‌شود. یک PDF یا عکس (JPEG, PNG, WebP) حداکثر {most_mb} MB انتخاب کنید.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore arrivé en entier au portail. Réessayez plus tard.</source>
        <translation>این سند هنوز کامل به پورتال نرسیده است. بعداً دوباره کوشش کنید.</translation>
    </message>
    <message>
        <source>Un document a été abîmé en chemin. Il repart du début, rien n’est perdu.</source>
        <translation>یک سند در راه خراب شد. از اول فرستاده می‌شود، چیزی گم نشده است.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore sur ce poste.</source>
        <translation>این سند هنوز در این دستگاه نیست.</translation>
    </message>
    <message>
        <source>Le questionnaire de ce poste ne peut pas être lu. Appelez le support.</source>
        <translation>پرسشنامهٔ این دستگاه خوانده نمی‌شود. به پشتیبانی زنگ بزنید.</translation>
    </message>
    <message>
        <source>Code pour le support&#xa0;: {code}.</source>
        <translation>کد برای پشتیبانی: {code}.</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Le reçu est parti vers l’imprimante.</source>
        <translation>رسید به چاپگر رفت.</translation>
    </message>
    <message>
        <source>Revenir à la proposition</source>
        <translation>برگشت به پیشنهاد</translation>
    </message>
    <message>
        <source>Imprimer avec le reçu</source>
        <translation>چاپ با رسید</translation>
    </message>
</context>
<context>
    <name>ObjectionPage</name>
    <message>
        <source>Écrivez d’abord ce que vous souhaitez.</source>
        <translation>اول بنویسید چه می‌خواهید.</translation>
    </message>
</context>
<context>
    <name>ObjectionScreen</name>
    <message>
        <source>Je ne suis pas d’accord</source>
        <translation>من موافق نیستم</translation>
    </message>
    <message>
        <source>Écrivez ce que vous souhaitez, avec vos mots. Une personne de l’équipe les lit.</source>
        <translation>آنچه می‌خواهید را با کلمات خود بنویسید. یک نفر از تیم آن را می‌خواند.</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>فرستادن</translation>
    </message>
    <message>
        <source>Fermer le clavier</source>
        <translation>بستن صفحه‌کلید</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>نوشتن</translation>
    </message>
    <message>
        <source>Revenir à la proposition</source>
        <translation>برگشت به پیشنهاد</translation>
    </message>
</context>
<context>
    <name>PausedScreen</name>
    <message>
        <source>Vos réponses sont gardées 15 jours</source>
        <translation>جواب‌های شما 15 روز نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>Prenez ce code en photo, ou écrivez-le&#xa0;:</source>
        <translation>از این کد عکس بگیرید یا آن را بنویسید:</translation>
    </message>
    <message>
        <source>Pour continuer&#xa0;: revenez à cette borne, ou dites ce code à l’équipe de %1. Qui a ce code peut lire vos réponses.</source>
        <translation>برای ادامه: به همین دستگاه برگردید، یا این کد را به تیم %1 بگویید. هر کس این کد را داشته باشد می‌تواند جواب‌های شما را بخواند.</translation>
    </message>
    <message>
        <source>Pour continuer&#xa0;: revenez à cette borne et touchez «&#xa0;J’ai un code&#xa0;». Qui a ce code peut lire vos réponses.</source>
        <translation>برای ادامه: به همین دستگاه برگردید و «من کد دارم» را لمس کنید. هر کس این کد را داشته باشد می‌تواند جواب‌های شما را بخواند.</translation>
    </message>
    <message>
        <source>Le code est parti vers l’imprimante.</source>
        <translation>کد به چاپگر فرستاده شد.</translation>
    </message>
    <message>
        <source>J’ai mon code, terminer</source>
        <translation>کد من را دارم، پایان</translation>
    </message>
    <message>
        <source>Imprimer le code</source>
        <translation>چاپ کد</translation>
    </message>
    <message>
        <source>Continuer avec un conseiller</source>
        <translation>ادامه با یک مشاور</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Imprimer à nouveau</source>
        <translation>چاپ دوباره</translation>
    </message>
</context>
<context>
    <name>PrintingState</name>
    <message>
        <source>L’imprimante travaille.</source>
        <translation>چاپگر کار می‌کند.</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier. Prenez cet écran en photo.</source>
        <translation>کاغذ تمام شده است. از این صفحه عکس بگیرید.</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte. Prenez cet écran en photo.</source>
        <translation>چاپگر باز است. از این صفحه عکس بگیرید.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas. Prenez cet écran en photo.</source>
        <translation>چاپگر جواب نمی‌دهد. از این صفحه عکس بگیرید.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Vos sujets</source>
        <translation>موضوعات شما</translation>
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
        <translation>کد شمارهٔ شما</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Cette proposition n’est pas encore traduite. Un conseiller peut vous l’expliquer.</source>
        <translation>این پیشنهاد هنوز ترجمه نشده است. یک مشاور می‌تواند آن را به شما توضیح دهد.</translation>
    </message>
    <message>
        <source>Ceci est une proposition. Une personne décide.</source>
        <translation>این یک پیشنهاد است. یک انسان تصمیم می‌گیرد.</translation>
    </message>
    <message>
        <source>Ce qui vous est proposé</source>
        <translation>آنچه به شما پیشنهاد می‌شود</translation>
    </message>
    <message>
        <source>Avec qui&#xa0;: {body}</source>
        <translation>با چه کسی: {body}</translation>
    </message>
    <message>
        <source>Qui décide&#xa0;: {decider}</source>
        <translation>چه کسی تصمیم می‌گیرد: {decider}</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Un entretien court avec une personne</source>
        <translation>یک گفتگوی کوتاه با یک نفر</translation>
    </message>
    <message>
        <source>Il reste des points à voir ensemble. La proposition vient après.</source>
        <translation>نکاتی مانده که با هم ببینیم. پیشنهاد بعداً می‌آید.</translation>
    </message>
    <message>
        <source>Ne pas répondre n’enlève aucun droit.</source>
        <translation>جواب ندادن هیچ حقی را کم نمی‌کند.</translation>
    </message>
    <message>
        <source>Ce qui est plus personnel n’est pas écrit ici. C’est dans l’explication.</source>
        <translation>آنچه شخصی‌تر است اینجا نوشته نشده. در توضیح است.</translation>
    </message>
    <message>
        <source>Ensuite</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Une personne lit la proposition et en parle avec vous. Elle peut décider autrement.</source>
        <translation>یک نفر پیشنهاد را می‌خواند و با شما گپ می‌زند. می‌تواند تصمیم دیگری بگیرد.</translation>
    </message>
    <message>
        <source>Qui vous reçoit&#xa0;: l’équipe de {team}</source>
        <translation>چه کسی شما را می‌پذیرد: تیم {team}</translation>
    </message>
    <message>
        <source>La borne ne connaît pas le délai. Demandez-le à cette équipe.</source>
        <translation>دستگاه نمی‌داند چقدر وقت می‌گیرد. از این تیم بپرسید.</translation>
    </message>
    <message>
        <source>Notez votre référence, ou prenez-la en photo. Elle ne dit pas qui vous êtes.</source>
        <translation>شمارهٔ خود را یادداشت کنید یا عکس بگیرید. نمی‌گوید شما کی هستید.</translation>
    </message>
    <message>
        <source>Une question&#xa0;? Parlez à un conseiller, ou appelez.</source>
        <translation>سؤالی دارید؟ با یک مشاور گپ بزنید، یا زنگ بزنید.</translation>
    </message>
    <message>
        <source>Vous avez droit à une personne qui vous accompagne.</source>
        <translation>حق دارید یک نفر شما را همراهی کند.</translation>
    </message>
    <message>
        <source>Vous pouvez dire que l’orientation proposée ne vous convient pas, et en demander une autre.</source>
        <translation>می‌توانید بگویید رهنمایی پیشنهادی مناسب شما نیست، و رهنمایی دیگری بخواهید.</translation>
    </message>
    <message>
        <source>Vous avez le droit de voir vos réponses, et de les corriger.</source>
        <translation>حق دارید جواب‌های خود را ببینید و اصلاح کنید.</translation>
    </message>
    <message>
        <source>La borne envoie vos réponses dès qu’il y a du réseau. Un conseiller les retrouve avec votre référence.</source>
        <translation>دستگاه جواب‌های شما را وقتی شبکه باشد می‌فرستد. مشاور آن‌ها را با شمارهٔ شما پیدا می‌کند.</translation>
    </message>
</context>
<context>
    <name>QuestionHeader</name>
    <message>
        <source>%1 (facultatif)</source>
        <translation>%1 (اختیاری)</translation>
    </message>
    <message>
        <source>Vos sujets</source>
        <translation>موضوعات شما</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Exemple&#xa0;: {answer}</source>
        <translation>مثال: {answer}</translation>
    </message>
    <message>
        <source>Question {rank} sur {total}</source>
        <translation>سؤال {rank} از {total}</translation>
    </message>
    <message>
        <source>Un conseiller vous aide pour cette question. C’est noté.</source>
        <translation>یک مشاور در این سؤال به شما کمک می‌کند. یادداشت شد.</translation>
    </message>
    <message>
        <source>Cette question n’est pas encore traduite. Un conseiller peut vous l’expliquer.</source>
        <translation>این سؤال هنوز ترجمه نشده است. یک مشاور می‌تواند آن را به شما توضیح دهد.</translation>
    </message>
</context>
<context>
    <name>QuitScreen</name>
    <message>
        <source>Effacer et quitter&#xa0;?</source>
        <translation>پاک کردن و خروج؟</translation>
    </message>
    <message>
        <source>Votre inscription reste enregistrée. Cet écran sera effacé.</source>
        <translation>ثبت نام شما محفوظ می‌ماند. این صفحه پاک می‌شود.</translation>
    </message>
    <message>
        <source>Ce qui est gardé sous un code reste gardé. Cet écran sera effacé.</source>
        <translation>آنچه با کد نگه داشته شده، می‌ماند. این صفحه پاک می‌شود.</translation>
    </message>
    <message>
        <source>Toutes vos réponses seront effacées de cette borne. Vous pourrez recommencer quand vous voulez.</source>
        <translation>همهٔ جواب‌های شما از این دستگاه پاک می‌شود. هر وقت خواستید دوباره شروع کنید.</translation>
    </message>
    <message>
        <source>Vous n’avez plus le temps&#xa0;? La borne garde vos réponses 15 jours et vous donne un code.</source>
        <translation>وقت ندارید؟ دستگاه جواب‌های شما را 15 روز نگه می‌دارد و به شما یک کد می‌دهد.</translation>
    </message>
    <message>
        <source>Non, je reste</source>
        <translation>نه، می‌مانم</translation>
    </message>
    <message>
        <source>Continuer plus tard</source>
        <translation>بعداً ادامه دادن</translation>
    </message>
    <message>
        <source>Oui, tout effacer</source>
        <translation>بلی، همه را پاک کن</translation>
    </message>
    <message>
        <source>Oui, effacer cet écran</source>
        <translation>بلی، این صفحه را پاک کن</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Retour</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Cacher</source>
        <translation>پنهان کردن</translation>
    </message>
    <message>
        <source>Conseiller</source>
        <translation>مشاور</translation>
    </message>
    <message>
        <source>Appeler un conseiller</source>
        <translation>صدا کردن مشاور</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Effacer et quitter</source>
        <translation>پاک کردن و خروج</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1&#xa0;: choisi</source>
        <translation>%1: انتخاب شده</translation>
    </message>
    <message>
        <source>Vos réponses ne sont pas lues à voix haute. Pour les entendre, il faut un casque.</source>
        <translation>جواب‌های شما با صدای بلند خوانده نمی‌شود. برای شنیدن آن‌ها گوشی لازم است.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Reçu d’inscription provisoire</source>
        <translation>رسید ثبت نام موقت</translation>
    </message>
    <message>
        <source>Votre référence</source>
        <translation>شمارهٔ شما</translation>
    </message>
    <message>
        <source>Enregistré le {day} à {minute}, {site}</source>
        <translation>ذخیره شد در {day} ساعت {minute}، {site}</translation>
    </message>
    <message>
        <source>Enregistré, {site}. La borne n’a pas la bonne date.</source>
        <translation>ذخیره شد، {site}. تاریخ دستگاه درست نیست.</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: {phone}. {opening}</source>
        <translation>برای گپ زدن با کسی: {phone}. {opening}</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: l’équipe de {team}</source>
        <translation>برای گپ زدن با کسی: تیم {team}</translation>
    </message>
    <message>
        <source>Votre nom n’est pas sur ce reçu.</source>
        <translation>نام شما در این رسید نیست.</translation>
    </message>
</context>
<context>
    <name>ReferenceCard</name>
    <message>
        <source>Votre référence</source>
        <translation>شمارهٔ شما</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Reprendre votre inscription</source>
        <translation>ادامهٔ ثبت نام شما</translation>
    </message>
    <message>
        <source>Écrivez le nom de famille que vous aviez donné. Sans cela, tout est effacé.</source>
        <translation>نام خانوادگی‌ای را که داده بودید بنویسید. بدون آن همه چیز پاک می‌شود.</translation>
    </message>
    <message>
        <source>Ce n’est pas le nom qui avait été donné.</source>
        <translation>این نامی نیست که داده شده بود.</translation>
    </message>
    <message>
        <source>Nom de famille</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>ادامه</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Vous cherchez un travail&#xa0;? Inscrivez-vous ici.</source>
        <translation>دنبال کار هستید؟ اینجا ثبت نام کنید.</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>Un conseiller peut aussi vous inscrire, sans la borne.</source>
        <translation>یک مشاور هم می‌تواند بدون دستگاه شما را ثبت کند.</translation>
    </message>
    <message>
        <source>Sans geste pendant 2 minutes, tout ce qui est écrit est effacé.</source>
        <translation>اگر 2 دقیقه صفحه لمس نشود، هر چه نوشته شده پاک می‌شود.</translation>
    </message>
    <message>
        <source>Parler à un conseiller</source>
        <translation>گپ زدن با یک مشاور</translation>
    </message>
    <message>
        <source>J’ai un code</source>
        <translation>من کد دارم</translation>
    </message>
    <message>
        <source>Reprendre l’inscription interrompue</source>
        <translation>ادامهٔ ثبت نام نیمه‌تمام</translation>
    </message>
    <message>
        <source>Cette borne n’inscrit plus. Un conseiller peut vous inscrire. En danger, appelez le 112. Sans abri ce soir, appelez le 115.</source>
        <translation>این دستگاه دیگر ثبت نام نمی‌کند. یک مشاور می‌تواند شما را ثبت کند. در خطر به 112 زنگ بزنید. امشب بدون سرپناه به 115 زنگ بزنید.</translation>
    </message>
</context>
<context>
    <name>SoundScreen</name>
    <message>
        <source>Écouter les pages</source>
        <translation>گوش دادن به صفحه‌ها</translation>
    </message>
    <message>
        <source>Cette borne n’a pas de son. Un conseiller peut lire avec vous.</source>
        <translation>این دستگاه صدا ندارد. یک مشاور می‌تواند با شما بخواند.</translation>
    </message>
    <message>
        <source>La borne n’a pas encore de voix dans cette langue.</source>
        <translation>این دستگاه هنوز به این زبان صدا ندارد.</translation>
    </message>
    <message>
        <source>Lire chaque page à voix haute</source>
        <translation>خواندن هر صفحه با صدای بلند</translation>
    </message>
    <message>
        <source>J’ai un casque&#xa0;: lire aussi mes réponses</source>
        <translation>گوشی دارم: جواب‌های مرا هم بخوان</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>آهسته‌تر</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>بلندتر</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>ادامه</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Volume %1 sur %2</source>
        <translation>بلندی صدا %1 از %2</translation>
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
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>À moitié fait</source>
        <translation>نیمه‌تمام</translation>
    </message>
    <message>
        <source>Pas commencé</source>
        <translation>شروع نشده</translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>Vos sujets</source>
        <translation>موضوعات شما</translation>
    </message>
    <message>
        <source>Touchez un sujet pour y aller. Vos réponses restent gardées.</source>
        <translation>موضوعی را لمس کنید تا به آن بروید. پاسخ‌های شما نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Revenir à ma question</source>
        <translation>بازگشت به پرسش من</translation>
    </message>
</context>
<context>
    <name>TrainingBanner</name>
    <message>
        <source>Données d’entraînement</source>
        <translation>معلومات تمرینی</translation>
    </message>
</context>
<context>
    <name>TurnButtons</name>
    <message>
        <source>Plus bas</source>
        <translation>پایین‌تر</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>بالاتر</translation>
    </message>
</context>
<context>
    <name>TurnKeys</name>
    <message>
        <source>Remonter la page</source>
        <translation>بالا بردن صفحه</translation>
    </message>
    <message>
        <source>Descendre la page</source>
        <translation>پایین بردن صفحه</translation>
    </message>
</context>
<context>
    <name>UnmaskButton</name>
    <message>
        <source>Montrer</source>
        <translation>نشان دادن</translation>
    </message>
    <message>
        <source>Masquer</source>
        <translation>پنهان کردن</translation>
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
        <translation>خطر، حادثه، مریضی ناگهانی</translation>
    </message>
    <message>
        <source>La même aide par SMS, sans parler ni entendre</source>
        <translation>همین کمک با پیام (SMS)، بدون گپ زدن یا شنیدن</translation>
    </message>
    <message>
        <source>Sans abri ce soir</source>
        <translation>امشب جای خواب ندارید</translation>
    </message>
    <message>
        <source>Violences contre une femme</source>
        <translation>خشونت با یک زن</translation>
    </message>
    <message>
        <source>Enfant en danger</source>
        <translation>طفل در خطر</translation>
    </message>
    <message>
        <source>Idées de suicide, grande souffrance</source>
        <translation>فکر خودکشی، رنج زیاد</translation>
    </message>
</context>
<context>
    <name>UrgentScreen</name>
    <message>
        <source>Urgence&#xa0;: qui appeler</source>
        <translation>عاجل: به کی زنگ بزنید</translation>
    </message>
    <message>
        <source>La borne ne téléphone pas. Sans téléphone, allez à l’accueil.</source>
        <translation>این دستگاه زنگ نمی‌زند. اگر تیلفون ندارید، به پذیرش بروید.</translation>
    </message>
    <message>
        <source>La borne ne téléphone pas. Sans téléphone, demandez à une personne près de vous.</source>
        <translation>این دستگاه زنگ نمی‌زند. اگر تیلفون ندارید، از یک نفر نزدیک خود بخواهید.</translation>
    </message>
    <message>
        <source>Les numéros nationaux sont gratuits et répondent jour et nuit. Rien de ce que vous lisez ici n’est noté.</source>
        <translation>شماره‌های ملی رایگان است و شب و روز جواب می‌دهد. آنچه اینجا می‌خوانید یادداشت نمی‌شود.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>برگشت</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Je ne sais pas</source>
        <translation>نمی‌دانم</translation>
    </message>
    <message>
        <source>Je préfère ne pas répondre</source>
        <translation>ترجیح می‌دهم جواب ندهم</translation>
    </message>
    <message>
        <source>Je n’en ai pas</source>
        <translation>ندارم</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>بلی</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>نه</translation>
    </message>
</context>
</TS>
