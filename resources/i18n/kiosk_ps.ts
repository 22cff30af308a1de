<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ps" sourcelanguage="fr_FR">
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Continuer</source>
        <translation>دوام</translation>
    </message>
    <message>
        <source>Fermer le clavier</source>
        <translation>کیبورډ بندول</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>لیکل</translation>
    </message>
</context>
<context>
    <name>CalibrationWindow</name>
    <message>
        <source>La carte à sa vraie taille</source>
        <translation>کارت په خپله اصلي کچه</translation>
    </message>
    <message>
        <source>Posez une carte bancaire sur la carte dessinée. Changez sa taille jusqu’à ce que leurs bords se touchent.</source>
        <translation>بانکي کارت پر رسم شوي کارت کېږدئ. کچه يې بدله کړئ تر څو څنډې سره برابرې شي.</translation>
    </message>
    <message>
        <source>Carte dessinée</source>
        <translation>رسم شوی کارت</translation>
    </message>
    <message>
        <source>Plus petite</source>
        <translation>کوچنی</translation>
    </message>
    <message>
        <source>Plus grande</source>
        <translation>لوی</translation>
    </message>
    <message>
        <source>Garder cette taille</source>
        <translation>دا کچه وساتئ</translation>
    </message>
</context>
<context>
    <name>CallingPage</name>
    <message>
        <source>L’accueil est ouvert jusqu’à {hour}.</source>
        <translation>استقبال تر {hour} پورې خلاص دی.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre aujourd’hui à {hour}.</source>
        <translation>استقبال بند دی. نن په {hour} بجو خلاصېږي.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre demain à {hour}.</source>
        <translation>استقبال بند دی. سبا په {hour} بجو خلاصېږي.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre {day} à {hour}.</source>
        <translation>استقبال بند دی. د خلاصېدو وخت: {day}، {hour}.</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Compléter</source>
        <translation>بشپړول</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>بدلول</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Non partagé</source>
        <translation>نه شریکېږي</translation>
    </message>
    <message>
        <source>Partager</source>
        <translation>شریکول</translation>
    </message>
    <message>
        <source>Ne pas partager</source>
        <translation>نه شریکول</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Une réponse personnelle est à revoir.</source>
        <translation>یو شخصي ځواب بیا وګورئ.</translation>
    </message>
    <message>
        <source>Réponse donnée</source>
        <translation>ځواب ورکړل شو</translation>
    </message>
    <message>
        <source>Une précision</source>
        <translation>نور معلومات</translation>
    </message>
    <message>
        <source>Non renseigné</source>
        <translation>بې ځوابه</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Relisez vos réponses</source>
        <translation>خپل ځوابونه ولولئ</translation>
    </message>
    <message>
        <source>Il manque&#xa0;: %1</source>
        <translation>نیمګړي: %1</translation>
    </message>
    <message>
        <source>Vos réponses</source>
        <translation>ستاسو ځوابونه</translation>
    </message>
    <message>
        <source>«&#xa0;Ne pas partager&#xa0;»&#xa0;: la réponse reste dans «&#xa0;%1&#xa0;», et votre inscription ne change pas.</source>
        <translation>«نه شریکول»: ځواب په «%1» کې پاتې کېږي او ستاسو نوم لیکنه نه بدلېږي.</translation>
    </message>
    <message>
        <source>Enregistrer mon inscription</source>
        <translation>زما نوم لیکنه خوندي کړئ</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>پورته</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>ښکته</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>La borne ne peut pas continuer</source>
        <translation>دستګاه دوام نه شي ورکولای</translation>
    </message>
    <message>
        <source>Un conseiller peut vous inscrire sans la borne&#xa0;: allez à l’accueil.</source>
        <translation>سلاکار مو بې دستګاه هم نوم لیکلای شي: استقبال ته ورشئ.</translation>
    </message>
    <message>
        <source>Un conseiller peut vous inscrire sans la borne.</source>
        <translation>سلاکار مو بې دستګاه هم نوم لیکلای شي.</translation>
    </message>
    <message>
        <source>Revenir au début</source>
        <translation>پیل ته ستنېدل</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Continuer mon inscription plus tard</source>
        <translation>زما نوم لیکنه وروسته دوام ورکول</translation>
    </message>
    <message>
        <source>Votre code</source>
        <translation>ستاسو کوډ</translation>
    </message>
    <message>
        <source>Vos réponses sont gardées 15 jours à partir du {day}, à la borne&#xa0;: {site}</source>
        <translation>ستاسو ځوابونه له {day} څخه 15 ورځې ساتل کېږي، په دستګاه کې: {site}</translation>
    </message>
    <message>
        <source>À la borne, touchez «&#xa0;Commencer&#xa0;», puis «&#xa0;J’ai un code&#xa0;». Écrivez le code.</source>
        <translation>په دستګاه کې «پیل» او بیا «زه کوډ لرم» لمس کړئ. کوډ ولیکئ.</translation>
    </message>
    <message>
        <source>Qui a ce code peut lire vos réponses. Votre nom n’est pas sur ce papier.</source>
        <translation>هر څوک چې دا کوډ لري ستاسو ځوابونه لوستلی شي. ستاسو نوم په دې کاغذ نه دی.</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: {phone}. {opening}</source>
        <translation>له چا سره د خبرو لپاره: {phone}. {opening}</translation>
    </message>
    <message>
        <source>Montrez ce dessin et votre code à un conseiller. Vos réponses sont dans ce dessin.</source>
        <translation>دا انځور او خپل کوډ سلاکار ته وښایئ. ستاسو ځوابونه په دې انځور کې دي.</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Continuer avec mon code</source>
        <translation>زما په کوډ دوام ورکول</translation>
    </message>
    <message>
        <source>Écrivez les 8 signes du code. La borne garde vos réponses 15 jours.</source>
        <translation>د کوډ 8 نښې ولیکئ. دستګاه ستاسو ځوابونه 15 ورځې ساتي.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien ici. Attendez une minute, puis essayez encore.</source>
        <translation>دا کوډ دلته هېڅ نه پرانیزي. یوه دقیقه انتظار وکړئ او بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien ici. Regardez-le encore&#xa0;: rien n’est perdu.</source>
        <translation>دا کوډ دلته هېڅ نه پرانیزي. بیا یې وګورئ: هېڅ نه دي ورک شوي.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوډ</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>دوام</translation>
    </message>
</context>
<context>
    <name>CountriesQuestion</name>
    <message>
        <source>Retirer %1</source>
        <translation>%1 لرې کول</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>Jour</source>
        <translation>ورځ</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>میاشت</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>کال</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Pour mieux lire</source>
        <translation>د ښه لوستلو لپاره</translation>
    </message>
    <message>
        <source>Écrire plus grand</source>
        <translation>لوی توري</translation>
    </message>
    <message>
        <source>Lettres claires sur fond noir</source>
        <translation>پر تور شالید روښانه توري</translation>
    </message>
    <message>
        <source>Lettres plus larges et plus espacées</source>
        <translation>پلن توري له زیاتې فاصلې سره</translation>
    </message>
    <message>
        <source>La personne suivante retrouvera l’affichage habituel.</source>
        <translation>بل کس به معمولي ښودنه وویني.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>دوام</translation>
    </message>
    <message>
        <source>Le son</source>
        <translation>غږ</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Votre inscription est enregistrée</source>
        <translation>ستاسو نوم لیکنه خوندي شوه</translation>
    </message>
    <message>
        <source>Votre demande est enregistrée</source>
        <translation>ستاسو غوښتنه خوندي شوه</translation>
    </message>
    <message>
        <source>Vos mots sont enregistrés. Une personne de l’équipe les lit avec votre dossier.</source>
        <translation>ستاسو کلمې ثبت شوې. د ډلې یو کس یې ستاسو له دوسیې سره لولي.</translation>
    </message>
    <message>
        <source>La proposition</source>
        <translation>وړاندیز</translation>
    </message>
    <message>
        <source>Le reçu est parti vers l’imprimante.</source>
        <translation>رسید چاپګر ته ولاړ.</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>پای</translation>
    </message>
    <message>
        <source>L’explication</source>
        <translation>تشریح</translation>
    </message>
    <message>
        <source>Je ne suis pas d’accord</source>
        <translation>زه دا نه منم</translation>
    </message>
    <message>
        <source>Imprimer le reçu</source>
        <translation>رسید چاپول</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>À vérifier</source>
        <translation>د کتلو لپاره</translation>
    </message>
    <message>
        <source>Revoir</source>
        <translation>بیا کتل</translation>
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
        <translation>دوام</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Montrez ce dessin et votre code à l’équipe de %1&#xa0;: un conseiller continue avec vos réponses.</source>
        <translation>دا انځور او خپل کوډ د %1 ټیم ته وښایئ: یو سلاکار ستاسو له ځوابونو سره دوام ورکوي.</translation>
    </message>
    <message>
        <source>Dessin pour le conseiller</source>
        <translation>د سلاکار لپاره انځور</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Parler à un conseiller</source>
        <translation>له سلاکار سره خبرې</translation>
    </message>
    <message>
        <source>%1 a répondu et arrive.</source>
        <translation>%1 ځواب راکړ او راځي.</translation>
    </message>
    <message>
        <source>Un conseiller a répondu&#xa0;: il arrive.</source>
        <translation>یو سلاکار ځواب ورکړ او راځي.</translation>
    </message>
    <message>
        <source>Allez à l’accueil&#xa0;: une personne de l’équipe peut finir l’inscription avec vous.</source>
        <translation>استقبال ته ورشئ: د ډلې یو کس نوم لیکنه درسره پای ته رسولای شي.</translation>
    </message>
    <message>
        <source>L’équipe n’est pas dans ce lieu. Elle peut finir l’inscription avec vous, à son accueil.</source>
        <translation>ډله په دې ځای کې نه ده. په خپل استقبال کې نوم لیکنه درسره پای ته رسولای شي.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi téléphoner&#xa0;:</source>
        <translation>ټیلیفون هم کولای شئ:</translation>
    </message>
    <message>
        <source>Votre demande d’aide est notée.</source>
        <translation>ستاسو د مرستې غوښتنه ولیکل شوه.</translation>
    </message>
    <message>
        <source>Votre demande d’aide est partie vers l’équipe.</source>
        <translation>ستاسو د مرستې غوښتنه ډلې ته ولېږل شوه.</translation>
    </message>
    <message>
        <source>Appeler de nouveau</source>
        <translation>بیا راغوښتل</translation>
    </message>
    <message>
        <source>Revenir à mon inscription</source>
        <translation>خپلې نوم لیکنې ته ستنېدل</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>شاته</translation>
    </message>
    <message>
        <source>Je réponds sans aide</source>
        <translation>بې مرستې ځواب ورکوم</translation>
    </message>
    <message>
        <source>Un conseiller m’aide ici</source>
        <translation>سلاکار راسره مرسته کوي</translation>
    </message>
    <message>
        <source>Urgence&#xa0;: qui appeler</source>
        <translation>بیړنۍ مرسته: چا ته زنګ ووهئ</translation>
    </message>
</context>
<context>
    <name>HiddenScreen</name>
    <message>
        <source>Écran caché</source>
        <translation>پرده پټه ده</translation>
    </message>
    <message>
        <source>Montrer l’écran</source>
        <translation>پرده ښکاره کول</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Êtes-vous toujours là&#xa0;?</source>
        <translation>ایا لا هم دلته یاست؟</translation>
    </message>
    <message>
        <source>Sans réponse, tout sera effacé dans %1 s.</source>
        <translation>که ځواب رانه کړئ، ټول به په %1 ثانیو کې پاک شي.</translation>
    </message>
    <message>
        <source>Votre inscription reste enregistrée. Cet écran sera effacé dans %1 s.</source>
        <translation>ستاسو نوم لیکنه خوندي پاتې کېږي. دا پرده به په %1 ثانیو کې پاکه شي.</translation>
    </message>
    <message>
        <source>Ce qui est gardé sous un code reste gardé. Cet écran sera effacé dans %1 s.</source>
        <translation>هغه څه چې تر کوډ لاندې ساتل شوي، پاتې کېږي. دا پرده به په %1 ثانیو کې پاکه شي.</translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>هو، دوام ورکوم</translation>
    </message>
</context>
<context>
    <name>KeptFor</name>
    <message>
        <source>Vos réponses restent ici pendant 3 minutes sans geste. Ensuite, tout est effacé.</source>
        <translation>ستاسو ځوابونه دلته 3 دقیقې بې لمس پاتې کېږي. بیا ټول پاکېږي.</translation>
    </message>
    <message>
        <source>Vos réponses restent ici pendant 2 minutes sans geste. Ensuite, tout est effacé.</source>
        <translation>ستاسو ځوابونه دلته 2 دقیقې بې لمس پاتې کېږي. بیا ټول پاکېږي.</translation>
    </message>
    <message>
        <source>Cet écran reste ici pendant 3 minutes sans geste. Ensuite, il est effacé.</source>
        <translation>دا پرده دلته 3 دقیقې بې لمس پاتې کېږي. بیا پاکېږي.</translation>
    </message>
    <message>
        <source>Cet écran reste ici pendant 2 minutes sans geste. Ensuite, il est effacé.</source>
        <translation>دا پرده دلته 2 دقیقې بې لمس پاتې کېږي. بیا پاکېږي.</translation>
    </message>
</context>
<context>
    <name>KeyFaces</name>
    <message>
        <source>accent aigu</source>
        <translation>تېز اکسان</translation>
    </message>
    <message>
        <source>accent grave</source>
        <translation>دروند اکسان</translation>
    </message>
    <message>
        <source>accent circonflexe</source>
        <translation>سیرکومفلکس اکسان</translation>
    </message>
    <message>
        <source>tréma</source>
        <translation>پورته دوه ټکي</translation>
    </message>
    <message>
        <source>cédille</source>
        <translation>سدي</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>اپوستروف</translation>
    </message>
    <message>
        <source>tiret</source>
        <translation>لنډه کرښه</translation>
    </message>
    <message>
        <source>tiret bas</source>
        <translation>لاندې کرښه</translation>
    </message>
    <message>
        <source>virgule</source>
        <translation>ویرګول</translation>
    </message>
    <message>
        <source>point</source>
        <translation>ټکی</translation>
    </message>
    <message>
        <source>arobase</source>
        <translation>د @ نښه</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Effacer un signe</source>
        <translation>یو توری پاکول</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translation>لوی توری</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>واټن</translation>
    </message>
    <message>
        <source>Chiffres et signes</source>
        <translation>شمېرې او نښې</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translation>توري</translation>
    </message>
    <message>
        <source>Ordre des lettres</source>
        <translation>د تورو ترتیب</translation>
    </message>
    <message>
        <source>Autres lettres</source>
        <translation>نور توري</translation>
    </message>
    <message>
        <source>Changer d’alphabet</source>
        <translation>الفبا بدلول</translation>
    </message>
    <message>
        <source>Demi-espace</source>
        <translation>نیمه واټن</translation>
    </message>
    <message>
        <source>Lettres d’autres langues</source>
        <translation>د نورو ژبو توري</translation>
    </message>
    <message>
        <source>Lettres et tons du vietnamien</source>
        <translation>د ویتنامي توري او تونونه</translation>
    </message>
    <message>
        <source>crochet</source>
        <translation>چنګک</translation>
    </message>
    <message>
        <source>tilde</source>
        <translation>ټېلډه</translation>
    </message>
    <message>
        <source>point dessous</source>
        <translation>لاندې ټکی</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Clavier</source>
        <translation>کیبورډ</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Un problème est arrivé. Il a été noté. (réf. {bug})</source>
        <translation>یوه ستونزه پېښه شوه. ولیکل شوه. (شمېره {bug})</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choisissez votre langue</source>
        <translation>خپله ژبه وټاکئ</translation>
    </message>
</context>
<context>
    <name>ListenButtons</name>
    <message>
        <source>Pause</source>
        <translation>درول</translation>
    </message>
    <message>
        <source>Continuer la lecture</source>
        <translation>لوستل دوام ورکړئ</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>واورئ</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>بیا یې ووایه</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Donnez une réponse à cette question.</source>
        <translation>دې پوښتنې ته ځواب ورکړئ.</translation>
    </message>
    <message>
        <source>La réponse est trop longue&#xa0;: gardez {max} signes au plus.</source>
        <translation>ځواب ډېر اوږد دی: تر {max} تورو ډېر مه پرېږدئ.</translation>
    </message>
    <message>
        <source>Choisissez une des réponses proposées.</source>
        <translation>له وړاندیز شویو ځوابونو یو وټاکئ.</translation>
    </message>
    <message>
        <source>Donnez le jour, le mois et l’année (4 chiffres).</source>
        <translation>ورځ، میاشت او کال (4 رقمه) ورکړئ.</translation>
    </message>
    <message>
        <source>Cette date n’existe pas. Regardez le jour, le mois et l’année (4 chiffres).</source>
        <translation>دا نېټه نشته. ورځ، میاشت او کال (4 رقمه) وګورئ.</translation>
    </message>
    <message>
        <source>Cette date n’est pas encore passée. Regardez l’année.</source>
        <translation>دا نېټه لا نه ده تېره شوې. کال وګورئ.</translation>
    </message>
    <message>
        <source>Cette date est très ancienne. Regardez l’année.</source>
        <translation>دا نېټه ډېره پخوانۍ ده. کال وګورئ.</translation>
    </message>
    <message>
        <source>Cette date est très lointaine. Regardez l’année.</source>
        <translation>دا نېټه ډېره لرې ده. کال وګورئ.</translation>
    </message>
    <message>
        <source>Ce numéro ne peut pas être appelé. Un numéro français a 10 chiffres.</source>
        <translation>دې شمېرې ته زنګ نه شي وهل کېدای. فرانسوي شمېره 10 رقمه لري.</translation>
    </message>
    <message>
        <source>Il manque une partie de l’adresse. Exemple&#xa0;: prenom.nom@exemple.fr</source>
        <translation>د ادرس یوه برخه نیمګړې ده. بېلګه: prenom.nom@exemple.fr</translation>
    </message>
    <message>
        <source>Choisissez la commune dans la liste, par son nom ou son code postal.</source>
        <translation>ښار له لېست نه په نوم یا پوستي کوډ وټاکئ.</translation>
    </message>
    <message>
        <source>Choisissez le pays dans la liste, par ses premières lettres.</source>
        <translation>هېواد له لېست نه په لومړیو تورو وټاکئ.</translation>
    </message>
    <message>
        <source>Gardez {max} réponses au plus.</source>
        <translation>تر {max} ډېر ځوابونه مه پرېږدئ.</translation>
    </message>
    <message>
        <source>Choisissez le métier dans la liste. Prenez le plus proche.</source>
        <translation>دنده له لېست نه وټاکئ. تر ټولو نږدې واخلئ.</translation>
    </message>
    <message>
        <source>Ce numéro a 13 chiffres, ou 15 avec la clé.</source>
        <translation>دا شمېره 13 رقمه لري، یا له کیلي سره 15.</translation>
    </message>
    <message>
        <source>Ce numéro ne peut pas exister. Regardez-le encore sur la carte.</source>
        <translation>داسې شمېره نه شي کېدای. بیا یې پر کارت وګورئ.</translation>
    </message>
    <message>
        <source>La clé ne va pas avec le numéro. Regardez les deux derniers chiffres.</source>
        <translation>کیلي له شمېرې سره سمون نه لري. وروستي دوه رقمه وګورئ.</translation>
    </message>
    <message>
        <source>Il manque une réponse avant d’enregistrer.</source>
        <translation>تر خوندي کولو د مخه یو ځواب نیمګړی دی.</translation>
    </message>
    <message>
        <source>Cette valeur est déjà celle du dossier.</source>
        <translation>دوسیه لا له وړاندې همدا ارزښت لري.</translation>
    </message>
    <message>
        <source>Un autre organisme prend cette décision. Transmettez-lui le dossier.</source>
        <translation>دا پرېکړه بله اداره کوي. دوسیه ورته ولېږئ.</translation>
    </message>
    <message>
        <source>Ce qui a été reçu n’est pas lisible. Cela a été gardé pour le support.</source>
        <translation>هغه څه چې راورسېدل نه لوستل کېږي. د ملاتړ لپاره وساتل شول.</translation>
    </message>
    <message>
        <source>Le journal de ce poste a été modifié en dehors du programme. Appelez le support.</source>
        <translation>د دې دستګاه ثبت له پروګرامه بهر بدل شوی دی. ملاتړ ته زنګ ووهئ.</translation>
    </message>
    <message>
        <source>La clé des données n’est pas là. Remettez-la à sa place, puis recommencez. Rien n’a été modifié.</source>
        <translation>د معلوماتو کیلي نشته. پر ځای یې کېږدئ او بیا پیل وکړئ. هیڅ نه دي بدل شوي.</translation>
    </message>
    <message>
        <source>Le fichier de la clé doit appartenir au compte du programme et n’être lisible que de lui (chmod 600). Rien n’a été modifié.</source>
        <translation>د کیلي فایل باید د پروګرام د حساب وي او یوازې هغه یې ولوستلای شي (chmod 600). هیڅ نه دي بدل شوي.</translation>
    </message>
    <message>
        <source>Premier Pas est déjà ouvert sur ce poste. Utilisez sa fenêtre.</source>
        <translation>Premier Pas پر دې دستګاه لا پرانیستی دی. همدا کړکۍ وکاروئ.</translation>
    </message>
    <message>
        <source>La clé n’est pas celle de ces données. Remettez la bonne clé. Rien n’a été modifié.</source>
        <translation>کیلي د دې معلوماتو نه ده. سمه کیلي کېږدئ. هیڅ نه دي بدل شوي.</translation>
    </message>
    <message>
        <source>Les données de ce poste sont abîmées. N’effacez rien et appelez le support&#xa0;: une sauvegarde peut être rétablie.</source>
        <translation>د دې دستګاه معلومات خراب شوي دي. هیڅ مه پاکوئ او ملاتړ ته زنګ ووهئ: یوه کاپي بېرته راوستل کېدای شي.</translation>
    </message>
    <message>
        <source>Le dossier des données ne peut pas être écrit. Appelez le support.</source>
        <translation>د معلوماتو په پوښۍ کې لیکل نه کېږي. ملاتړ ته زنګ ووهئ.</translation>
    </message>
    <message>
        <source>Ces données viennent d’une version plus récente de Premier Pas. Installez-la.</source>
        <translation>دا معلومات د Premier Pas له نوې نسخې دي. هغه ولګوئ.</translation>
    </message>
    <message>
        <source>La mise à jour des données n’a pas abouti. Elles sont comme avant. Appelez le support.</source>
        <translation>معلومات نوي نه شول. لکه پخوا دي. ملاتړ ته زنګ ووهئ.</translation>
    </message>
    <message>
        <source>Le disque est plein&#xa0;: la dernière réponse n’est pas enregistrée. Ce qui était enregistré l’est toujours. Appelez un conseiller.</source>
        <translation>ډیسک ډک دی: وروستی ځواب خوندي نه شو. مخکې خوندي شوي لا هم شته. سلاکار راوغواړئ.</translation>
    </message>
    <message>
        <source>Le disque ne répond pas comme il faut&#xa0;: la dernière réponse n’est pas enregistrée. Appelez un conseiller.</source>
        <translation>ډیسک سم ځواب نه ورکوي: وروستی ځواب خوندي نه شو. سلاکار راوغواړئ.</translation>
    </message>
    <message>
        <source>Ce poste n’est pas encore enrôlé. Demandez un code à votre structure.</source>
        <translation>دا دستګاه لا نه ده ثبت شوې. له خپلې ادارې کوډ وغواړئ.</translation>
    </message>
    <message>
        <source>Cet entretien n’est plus en cours&#xa0;: il a été enregistré ou effacé.</source>
        <translation>دا مرکه نوره روانه نه ده: خوندي یا پاکه شوې ده.</translation>
    </message>
    <message>
        <source>Ce dossier n’est pas sur ce poste.</source>
        <translation>دا دوسیه پر دې دستګاه نشته.</translation>
    </message>
    <message>
        <source>Cet identifiant est déjà pris.</source>
        <translation>دا کارن نوم نیول شوی دی.</translation>
    </message>
    <message>
        <source>L’identifiant ou le mot de passe ne correspond pas.</source>
        <translation>کارن نوم یا پټ نوم سمون نه لري.</translation>
    </message>
    <message>
        <source>L’échange avec le portail n’a pas abouti. Il reprendra seul. Si cela dure, appelez le support.</source>
        <translation>له پورټال سره تبادله بشپړه نه شوه. پخپله به دوام وکړي. که اوږده شي، ملاتړ ته زنګ ووهئ.</translation>
    </message>
    <message>
        <source>Il n’y a pas de réseau. Regardez le câble ou le Wi-Fi. L’envoi reprendra seul.</source>
        <translation>شبکه نشته. کېبل یا وای‌فای وګورئ. لېږل به پخپله دوام وکړي.</translation>
    </message>
    <message>
        <source>Ce réseau ne connaît pas l’adresse du portail. Appelez la personne qui s’occupe du réseau.</source>
        <translation>دا شبکه د پورټال ادرس نه پېژني. د شبکې مسؤول ته زنګ ووهئ.</translation>
    </message>
    <message>
        <source>Le portail ne répond pas. Regardez si le réseau est branché. L’envoi reprendra seul.</source>
        <translation>پورټال ځواب نه ورکوي. وګورئ چې شبکه نښتې ده. لېږل به پخپله دوام وکړي.</translation>
    </message>
    <message>
        <source>Ce qui répond n’est pas le portail. Rien n’est perdu. Appelez la personne qui s’occupe du réseau.</source>
        <translation>ځواب ورکوونکی پورټال نه دی. هیڅ نه دي ورک. د شبکې مسؤول ته زنګ ووهئ.</translation>
    </message>
    <message>
        <source>Le réseau répond à la place du portail. Ouvrez une page web&#xa0;: il attend peut-être que vous vous y connectiez.</source>
        <translation>شبکه د پورټال پر ځای ځواب ورکوي. یوه ویب پاڼه پرانیزئ: ښایي ستاسو ننوتلو ته انتظار وي.</translation>
    </message>
    <message>
        <source>Le portail est en panne. L’envoi reprendra seul.</source>
        <translation>پورټال خراب دی. لېږل به پخپله دوام وکړي.</translation>
    </message>
    <message>
        <source>Le portail est très demandé. L’envoi reprendra seul dans un moment.</source>
        <translation>پورټال ډېر بوخت دی. لېږل به لږ وروسته پخپله دوام وکړي.</translation>
    </message>
    <message>
        <source>Le portail n’accepte pas cet envoi. Rien n’est perdu. Appelez le support.</source>
        <translation>پورټال دا لېږنه نه مني. هیڅ نه دي ورک. ملاتړ ته زنګ ووهئ.</translation>
    </message>
    <message>
        <source>Deux portails répondent à la même adresse. Rien n’est perdu. Appelez le support.</source>
        <translation>دوه پورټالونه پر یوه ادرس ځواب ورکوي. هیڅ نه دي ورک. ملاتړ ته زنګ ووهئ.</translation>
    </message>
    <message>
        <source>Le réseau demande un mot de passe (proxy). Appelez la personne qui s’occupe du réseau.</source>
        <translation>شبکه پټ نوم غواړي (proxy). د شبکې مسؤول ته زنګ ووهئ.</translation>
    </message>
    <message>
        <source>La connexion n’est pas protégée par le certificat du portail&#xa0;: rien n’est envoyé. Appelez la personne qui s’occupe du réseau.</source>
        <translation>اړیکه د پورټال په سند خوندي نه ده: هیڅ نه لېږل کېږي. د شبکې مسؤول ته زنګ ووهئ.</translation>
    </message>
    <message>
        <source>Le certificat du portail n’est pas de cette date. Regardez la date et l’heure de ce poste. Si elles sont justes, appelez le support.</source>
        <translation>د پورټال سند د دې نېټې نه دی. د دستګاه نېټه او ساعت وګورئ. که سم وي، ملاتړ ته زنګ ووهئ.</translation>
    </message>
    <message>
        <source>Le portail ne connaît pas ce poste. Demandez un code d’enrôlement à votre structure.</source>
        <translation>پورټال دا دستګاه نه پېژني. له خپلې ادارې د ثبت کوډ وغواړئ.</translation>
    </message>
    <message>
        <source>Il manque au portail des actes que ce poste n’a plus&#xa0;: il a été rétabli d’après une sauvegarde trop ancienne. Le reste lui est envoyé. Appelez le support.</source>
        <translation>پورټال هغه ثبتونه نه لري چې دا دستګاه یې هم نور نه لري: له ډېرې زړې کاپۍ بېرته راوستل شوی دی. پاتې ورته لېږل کېږي. ملاتړ ته زنګ ووهئ.</translation>
    </message>
    <message>
        <source>Ce poste a été retiré du portail. Ce qui est enregistré est gardé. Appelez votre structure.</source>
        <translation>دا دستګاه له پورټاله ایستل شوې ده. خوندي شوي پاتې دي. خپلې ادارې ته زنګ ووهئ.</translation>
    </message>
    <message>
        <source>Ce poste a été retiré du portail. Rien n’y est plus enregistré. Appelez votre structure.</source>
        <translation>دا دستګاه له پورټاله ایستل شوې ده. نور پکې هیڅ نه خوندي کېږي. خپلې ادارې ته زنګ ووهئ.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un fichier scellé de Premier Pas, ou il est incomplet. Copiez-le encore.</source>
        <translation>دا د Premier Pas مهر شوی فایل نه دی، یا نیمګړی دی. بیا یې کاپي کړئ.</translation>
    </message>
    <message>
        <source>Ce poste ne sait pas encore pour qui sceller. Un échange avec le portail le lui dira.</source>
        <translation>دا دستګاه لا نه پوهېږي چې د چا لپاره مهر وکړي. له پورټال سره یوه تبادله به یې ورته ووایي.</translation>
    </message>
    <message>
        <source>La copie n’a pas abouti. Regardez si la clé est branchée et s’il y reste de la place.</source>
        <translation>کاپي بشپړه نه شوه. وګورئ چې فلش لګېدلی دی او ځای لري.</translation>
    </message>
    <message>
        <source>Le portail a tout ce que ce poste a enregistré&#xa0;: il n’y a rien à emporter.</source>
        <translation>پورټال هر هغه څه لري چې دې دستګاه خوندي کړي: د وړلو لپاره هیڅ نشته.</translation>
    </message>
    <message>
        <source>Ce poste a été copié, ou remis d’une sauvegarde. Il prend tout seul une nouvelle identité. Rien n’est perdu.</source>
        <translation>دا دستګاه کاپي یا له کاپۍ بېرته راوستل شوې ده. پخپله نوی نوم اخلي. هیڅ نه دي ورک.</translation>
    </message>
    <message>
        <source>Le portail et ce poste n’ont pas la même suite d’enregistrements. Rien n’est perdu. Appelez le support.</source>
        <translation>په پورټال او دې دستګاه کې د ثبتونو لړۍ یوه نه ده. هیڅ نه دي ورک. ملاتړ ته زنګ ووهئ.</translation>
    </message>
    <message>
        <source>L’heure de ce poste n’est pas celle du portail. Réglez la date et l’heure. Ce qui est enregistré porte l’heure du portail.</source>
        <translation>د دې دستګاه وخت د پورټال نه دی. نېټه او وخت سم کړئ. خوندي شوي د پورټال وخت لري.</translation>
    </message>
    <message>
        <source>Le portail a été rétabli d’après une sauvegarde. Ce poste lui renverra seul ce qui manque.</source>
        <translation>پورټال له یوې کاپۍ بېرته راوستل شوی دی. دا دستګاه به نیمګړي پخپله ولېږي.</translation>
    </message>
    <message>
        <source>Il reste peu de place sur le disque&#xa0;: {free_mb} Mo. Libérez de la place.</source>
        <translation>په ډیسک کې لږ ځای پاتې دی: {free_mb} MB. ځای خالي کړئ.</translation>
    </message>
    <message>
        <source>Cette vérification n’a pas répondu en {seconds} secondes. Recommencez plus tard.</source>
        <translation>دې کتنې په {seconds} ثانیو کې ځواب رانه کړ. وروسته بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>La signature de ce poste n’est pas reconnue. Appelez le support.</source>
        <translation>د دې دستګاه لاسلیک نه پېژندل کېږي. ملاتړ ته زنګ ووهئ.</translation>
    </message>
    <message>
        <source>Cette version de Premier Pas est trop ancienne pour le portail. Installez la mise à jour.</source>
        <translation>د Premier Pas دا نسخه د پورټال لپاره ډېره زړه ده. نوې نسخه ولګوئ.</translation>
    </message>
    <message>
        <source>Ce code ne peut pas servir&#xa0;: il est faux, déjà utilisé, trop ancien ou prévu pour un autre usage. Demandez-en un autre.</source>
        <translation>دا کوډ نه کارېږي: ناسم، کارول شوی، زوړ یا د بل کار لپاره دی. بل وغواړئ.</translation>
    </message>
    <message>
        <source>Ce poste est déjà enrôlé. Un autre poste demande un autre dossier de données.</source>
        <translation>دا دستګاه لا ثبت ده. بله دستګاه د معلوماتو بله پوښۍ غواړي.</translation>
    </message>
    <message>
        <source>L’adresse du portail doit commencer par https://.</source>
        <translation>د پورټال ادرس باید په https:// پیل شي.</translation>
    </message>
    <message>
        <source>Un contenu reçu du portail ne peut pas servir ({pack}, {key}). Ce qui servait avant reste en usage. Appelez le support.</source>
        <translation>له پورټاله راغلي منځپانګه نه کارېږي ({pack}, {key}). پخوانۍ لا کارېږي. ملاتړ ته زنګ ووهئ.</translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être joint. Choisissez un PDF ou une photo (JPEG, PNG, WebP) de {most_mb} Mo au plus.</source>
        <translation>دا فایل نه شي ضمیمه کېدای. یو PDF یا عکس (JPEG, PNG, WebP) تر {most_mb} MB پورې وټاکئ.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore arrivé en entier au portail. Réessayez plus tard.</source>
        <translation>دا سند لا بشپړ پورټال ته نه دی رسېدلی. وروسته بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>Un document a été abîmé en chemin. Il repart du début, rien n’est perdu.</source>
        <translation>یو سند په لار کې خراب شو. له سره لېږل کېږي، هیڅ نه دي ورک.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore sur ce poste.</source>
        <translation>دا سند لا پر دې دستګاه نشته.</translation>
    </message>
    <message>
        <source>Le questionnaire de ce poste ne peut pas être lu. Appelez le support.</source>
        <translation>د دې دستګاه پوښتنپاڼه نه لوستل کېږي. ملاتړ ته زنګ ووهئ.</translation>
    </message>
    <message>
        <source>Code pour le support&#xa0;: {code}.</source>
        <translation>د ملاتړ لپاره کوډ: {code}.</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Le reçu est parti vers l’imprimante.</source>
        <translation>رسید چاپګر ته ولاړ.</translation>
    </message>
    <message>
        <source>Revenir à la proposition</source>
        <translation>وړاندیز ته ستنېدل</translation>
    </message>
    <message>
        <source>Imprimer avec le reçu</source>
        <translation>له رسید سره چاپول</translation>
    </message>
</context>
<context>
    <name>ObjectionPage</name>
    <message>
        <source>Écrivez d’abord ce que vous souhaitez.</source>
        <translation>لومړی ولیکئ چې څه غواړئ.</translation>
    </message>
</context>
<context>
    <name>ObjectionScreen</name>
    <message>
        <source>Je ne suis pas d’accord</source>
        <translation>زه دا نه منم</translation>
    </message>
    <message>
        <source>Écrivez ce que vous souhaitez, avec vos mots. Une personne de l’équipe les lit.</source>
        <translation>هغه څه چې غواړئ په خپلو کلمو ولیکئ. د ډلې یو کس یې لولي.</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>لېږل</translation>
    </message>
    <message>
        <source>Fermer le clavier</source>
        <translation>کیبورډ بندول</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>لیکل</translation>
    </message>
    <message>
        <source>Revenir à la proposition</source>
        <translation>وړاندیز ته ستنېدل</translation>
    </message>
</context>
<context>
    <name>PausedScreen</name>
    <message>
        <source>Vos réponses sont gardées 15 jours</source>
        <translation>ستاسو ځوابونه 15 ورځې ساتل کېږي</translation>
    </message>
    <message>
        <source>Prenez ce code en photo, ou écrivez-le&#xa0;:</source>
        <translation>له دې کوډ څخه عکس واخلئ یا یې ولیکئ:</translation>
    </message>
    <message>
        <source>Pour continuer&#xa0;: revenez à cette borne, ou dites ce code à l’équipe de %1. Qui a ce code peut lire vos réponses.</source>
        <translation>د دوام لپاره: همدې دستګاه ته راشئ، یا دا کوډ د %1 ټیم ته ووایئ. هر څوک چې دا کوډ لري ستاسو ځوابونه لوستلی شي.</translation>
    </message>
    <message>
        <source>Pour continuer&#xa0;: revenez à cette borne et touchez «&#xa0;J’ai un code&#xa0;». Qui a ce code peut lire vos réponses.</source>
        <translation>د دوام لپاره: همدې دستګاه ته راشئ او «زه کوډ لرم» لمس کړئ. هر څوک چې دا کوډ لري ستاسو ځوابونه لوستلی شي.</translation>
    </message>
    <message>
        <source>Le code est parti vers l’imprimante.</source>
        <translation>کوډ چاپګر ته ولېږل شو.</translation>
    </message>
    <message>
        <source>J’ai mon code, terminer</source>
        <translation>خپل کوډ لرم، پای</translation>
    </message>
    <message>
        <source>Imprimer le code</source>
        <translation>کوډ چاپول</translation>
    </message>
    <message>
        <source>Continuer avec un conseiller</source>
        <translation>له سلاکار سره دوام ورکول</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Imprimer à nouveau</source>
        <translation>بیا چاپول</translation>
    </message>
</context>
<context>
    <name>PrintingState</name>
    <message>
        <source>L’imprimante travaille.</source>
        <translation>چاپګر کار کوي.</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier. Prenez cet écran en photo.</source>
        <translation>کاغذ خلاص شوی دی. د دې پردې عکس واخلئ.</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte. Prenez cet écran en photo.</source>
        <translation>چاپګر خلاص دی. د دې پردې عکس واخلئ.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas. Prenez cet écran en photo.</source>
        <translation>چاپګر ځواب نه ورکوي. د دې پردې عکس واخلئ.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Vos sujets</source>
        <translation>ستاسو موضوعات</translation>
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
        <translation>ستاسو د شمېرې کوډ</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Cette proposition n’est pas encore traduite. Un conseiller peut vous l’expliquer.</source>
        <translation>دا وړاندیز لا نه دی ژباړل شوی. سلاکار یې درته تشریح کولای شي.</translation>
    </message>
    <message>
        <source>Ceci est une proposition. Une personne décide.</source>
        <translation>دا وړاندیز دی. پرېکړه انسان کوي.</translation>
    </message>
    <message>
        <source>Ce qui vous est proposé</source>
        <translation>هغه څه چې درته وړاندیز کېږي</translation>
    </message>
    <message>
        <source>Avec qui&#xa0;: {body}</source>
        <translation>له چا سره: {body}</translation>
    </message>
    <message>
        <source>Qui décide&#xa0;: {decider}</source>
        <translation>څوک پرېکړه کوي: {decider}</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>ولې</translation>
    </message>
    <message>
        <source>Un entretien court avec une personne</source>
        <translation>له یوه کس سره لنډه مرکه</translation>
    </message>
    <message>
        <source>Il reste des points à voir ensemble. La proposition vient après.</source>
        <translation>ځینې ټکي پاتې دي چې یوځای یې وګورو. وړاندیز وروسته راځي.</translation>
    </message>
    <message>
        <source>Ne pas répondre n’enlève aucun droit.</source>
        <translation>ځواب نه ورکول هیڅ حق نه کموي.</translation>
    </message>
    <message>
        <source>Ce qui est plus personnel n’est pas écrit ici. C’est dans l’explication.</source>
        <translation>ډېر شخصي څه دلته نه دي لیکل شوي. په تشریح کې دي.</translation>
    </message>
    <message>
        <source>Ensuite</source>
        <translation>بیا</translation>
    </message>
    <message>
        <source>Une personne lit la proposition et en parle avec vous. Elle peut décider autrement.</source>
        <translation>یو کس وړاندیز لولي او درسره خبرې کوي. بله پرېکړه هم کولای شي.</translation>
    </message>
    <message>
        <source>Qui vous reçoit&#xa0;: l’équipe de {team}</source>
        <translation>څوک مو مني: د {team} ټیم</translation>
    </message>
    <message>
        <source>La borne ne connaît pas le délai. Demandez-le à cette équipe.</source>
        <translation>دستګاه نه پوهېږي چې څومره وخت نیسي. له دې ټیم نه وپوښتئ.</translation>
    </message>
    <message>
        <source>Notez votre référence, ou prenez-la en photo. Elle ne dit pas qui vous êtes.</source>
        <translation>خپله شمېره ولیکئ یا یې عکس واخلئ. نه وایي چې تاسو څوک یاست.</translation>
    </message>
    <message>
        <source>Une question&#xa0;? Parlez à un conseiller, ou appelez.</source>
        <translation>پوښتنه لرئ؟ له سلاکار سره خبرې وکړئ، یا زنګ ووهئ.</translation>
    </message>
    <message>
        <source>Vous avez droit à une personne qui vous accompagne.</source>
        <translation>تاسو حق لرئ چې یو کس مو ملاتړ وکړي.</translation>
    </message>
    <message>
        <source>Vous pouvez dire que l’orientation proposée ne vous convient pas, et en demander une autre.</source>
        <translation>ویلای شئ چې وړاندیز شوې لارښوونه درسره نه ښایي، او بله وغواړئ.</translation>
    </message>
    <message>
        <source>Vous avez le droit de voir vos réponses, et de les corriger.</source>
        <translation>تاسو حق لرئ خپل ځوابونه وګورئ او سم یې کړئ.</translation>
    </message>
    <message>
        <source>La borne envoie vos réponses dès qu’il y a du réseau. Un conseiller les retrouve avec votre référence.</source>
        <translation>دستګاه ستاسو ځوابونه د شبکې له راتګ سره لېږي. سلاکار یې ستاسو په شمېره مومي.</translation>
    </message>
</context>
<context>
    <name>QuestionHeader</name>
    <message>
        <source>%1 (facultatif)</source>
        <translation>%1 (اختیاري)</translation>
    </message>
    <message>
        <source>Vos sujets</source>
        <translation>ستاسو موضوعات</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Exemple&#xa0;: {answer}</source>
        <translation>بېلګه: {answer}</translation>
    </message>
    <message>
        <source>Question {rank} sur {total}</source>
        <translation>پوښتنه {rank} له {total}</translation>
    </message>
    <message>
        <source>Un conseiller vous aide pour cette question. C’est noté.</source>
        <translation>سلاکار په دې پوښتنه کې درسره مرسته کوي. ولیکل شوه.</translation>
    </message>
    <message>
        <source>Cette question n’est pas encore traduite. Un conseiller peut vous l’expliquer.</source>
        <translation>دا پوښتنه لا نه ده ژباړل شوې. سلاکار یې درته تشریح کولای شي.</translation>
    </message>
</context>
<context>
    <name>QuitScreen</name>
    <message>
        <source>Effacer et quitter&#xa0;?</source>
        <translation>پاکول او وتل؟</translation>
    </message>
    <message>
        <source>Votre inscription reste enregistrée. Cet écran sera effacé.</source>
        <translation>ستاسو نوم لیکنه خوندي پاتې کېږي. دا پرده به پاکه شي.</translation>
    </message>
    <message>
        <source>Ce qui est gardé sous un code reste gardé. Cet écran sera effacé.</source>
        <translation>هغه څه چې تر کوډ لاندې ساتل شوي، پاتې کېږي. دا پرده پاکېږي.</translation>
    </message>
    <message>
        <source>Toutes vos réponses seront effacées de cette borne. Vous pourrez recommencer quand vous voulez.</source>
        <translation>ستاسو ټول ځوابونه به له دې دستګاه پاک شي. هر وخت بیا پیل کولای شئ.</translation>
    </message>
    <message>
        <source>Vous n’avez plus le temps&#xa0;? La borne garde vos réponses 15 jours et vous donne un code.</source>
        <translation>وخت نه لرئ؟ دستګاه ستاسو ځوابونه 15 ورځې ساتي او تاسو ته کوډ درکوي.</translation>
    </message>
    <message>
        <source>Non, je reste</source>
        <translation>نه، پاتې کېږم</translation>
    </message>
    <message>
        <source>Continuer plus tard</source>
        <translation>وروسته دوام ورکول</translation>
    </message>
    <message>
        <source>Oui, tout effacer</source>
        <translation>هو، ټول پاک کړئ</translation>
    </message>
    <message>
        <source>Oui, effacer cet écran</source>
        <translation>هو، دا پرده پاکه کړئ</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Retour</source>
        <translation>شاته</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>ژبه</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>ښودنه</translation>
    </message>
    <message>
        <source>Cacher</source>
        <translation>پټول</translation>
    </message>
    <message>
        <source>Conseiller</source>
        <translation>سلاکار</translation>
    </message>
    <message>
        <source>Appeler un conseiller</source>
        <translation>سلاکار راغوښتل</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>وتل</translation>
    </message>
    <message>
        <source>Effacer et quitter</source>
        <translation>پاکول او وتل</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1&#xa0;: choisi</source>
        <translation>%1: ټاکل شوی</translation>
    </message>
    <message>
        <source>Vos réponses ne sont pas lues à voix haute. Pour les entendre, il faut un casque.</source>
        <translation>ستاسو ځوابونه په لوړ غږ نه لوستل کېږي. د اورېدو لپاره یې غوږۍ ته اړتیا ده.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Reçu d’inscription provisoire</source>
        <translation>د لنډمهاله نوم لیکنې رسید</translation>
    </message>
    <message>
        <source>Votre référence</source>
        <translation>ستاسو شمېره</translation>
    </message>
    <message>
        <source>Enregistré le {day} à {minute}, {site}</source>
        <translation>خوندي شوه {day} پر {minute}، {site}</translation>
    </message>
    <message>
        <source>Enregistré, {site}. La borne n’a pas la bonne date.</source>
        <translation>خوندي شوه، {site}. د دستګاه نېټه سمه نه ده.</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: {phone}. {opening}</source>
        <translation>له چا سره د خبرو لپاره: {phone}. {opening}</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: l’équipe de {team}</source>
        <translation>له چا سره د خبرو لپاره: د {team} ټیم</translation>
    </message>
    <message>
        <source>Votre nom n’est pas sur ce reçu.</source>
        <translation>ستاسو نوم پر دې رسید نشته.</translation>
    </message>
</context>
<context>
    <name>ReferenceCard</name>
    <message>
        <source>Votre référence</source>
        <translation>ستاسو شمېره</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Reprendre votre inscription</source>
        <translation>خپلې نوم لیکنې ته دوام</translation>
    </message>
    <message>
        <source>Écrivez le nom de famille que vous aviez donné. Sans cela, tout est effacé.</source>
        <translation>هغه کورنی نوم ولیکئ چې درکړی مو و. بې له هغه ټول پاکېږي.</translation>
    </message>
    <message>
        <source>Ce n’est pas le nom qui avait été donné.</source>
        <translation>دا هغه نوم نه دی چې ورکړل شوی و.</translation>
    </message>
    <message>
        <source>Nom de famille</source>
        <translation>کورنی نوم</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>دوام</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Vous cherchez un travail&#xa0;? Inscrivez-vous ici.</source>
        <translation>کار لټوئ؟ دلته نوم ولیکئ.</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>پیل</translation>
    </message>
    <message>
        <source>Un conseiller peut aussi vous inscrire, sans la borne.</source>
        <translation>سلاکار هم مو بې دستګاه نوم لیکلای شي.</translation>
    </message>
    <message>
        <source>Sans geste pendant 2 minutes, tout ce qui est écrit est effacé.</source>
        <translation>که 2 دقیقې پرده لمس نه شي، لیکل شوي ټول پاکېږي.</translation>
    </message>
    <message>
        <source>Parler à un conseiller</source>
        <translation>له سلاکار سره خبرې</translation>
    </message>
    <message>
        <source>J’ai un code</source>
        <translation>زه کوډ لرم</translation>
    </message>
    <message>
        <source>Reprendre l’inscription interrompue</source>
        <translation>د نیمګړې نوم لیکنې دوام</translation>
    </message>
    <message>
        <source>Cette borne n’inscrit plus. Un conseiller peut vous inscrire. En danger, appelez le 112. Sans abri ce soir, appelez le 115.</source>
        <translation>دا دستګاه نوره نوم لیکنه نه کوي. سلاکار مو نوم لیکلای شي. په خطر کې 112 ته زنګ ووهئ. نن شپه بې سرپناه 115 ته زنګ ووهئ.</translation>
    </message>
</context>
<context>
    <name>SoundScreen</name>
    <message>
        <source>Écouter les pages</source>
        <translation>د پاڼو اورېدل</translation>
    </message>
    <message>
        <source>Cette borne n’a pas de son. Un conseiller peut lire avec vous.</source>
        <translation>دا دستګاه غږ نه لري. یو سلاکار درسره لوستلی شي.</translation>
    </message>
    <message>
        <source>La borne n’a pas encore de voix dans cette langue.</source>
        <translation>دا دستګاه تر اوسه په دې ژبه کې غږ نه لري.</translation>
    </message>
    <message>
        <source>Lire chaque page à voix haute</source>
        <translation>هره پاڼه په لوړ غږ لوستل</translation>
    </message>
    <message>
        <source>J’ai un casque&#xa0;: lire aussi mes réponses</source>
        <translation>غوږۍ لرم: زما ځوابونه هم ولوله</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>کرار</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>لوړ</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>دوام</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Volume %1 sur %2</source>
        <translation>د غږ کچه %1 له %2 څخه</translation>
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
        <translation>بشپړ شوی</translation>
    </message>
    <message>
        <source>À moitié fait</source>
        <translation>نیمګړی</translation>
    </message>
    <message>
        <source>Pas commencé</source>
        <translation>نه دی پیل شوی</translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>Vos sujets</source>
        <translation>ستاسو موضوعات</translation>
    </message>
    <message>
        <source>Touchez un sujet pour y aller. Vos réponses restent gardées.</source>
        <translation>یوه موضوع لمس کړئ چې ورته لاړ شئ. ستاسو ځوابونه ساتل کېږي.</translation>
    </message>
    <message>
        <source>Revenir à ma question</source>
        <translation>زما پوښتنې ته ستنېدل</translation>
    </message>
</context>
<context>
    <name>TrainingBanner</name>
    <message>
        <source>Données d’entraînement</source>
        <translation>تمریني معلومات</translation>
    </message>
</context>
<context>
    <name>TurnButtons</name>
    <message>
        <source>Plus bas</source>
        <translation>ښکته</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>پورته</translation>
    </message>
</context>
<context>
    <name>TurnKeys</name>
    <message>
        <source>Remonter la page</source>
        <translation>پاڼه پورته کول</translation>
    </message>
    <message>
        <source>Descendre la page</source>
        <translation>پاڼه ښکته کول</translation>
    </message>
</context>
<context>
    <name>UnmaskButton</name>
    <message>
        <source>Montrer</source>
        <translation>ښکاره کول</translation>
    </message>
    <message>
        <source>Masquer</source>
        <translation>پټول</translation>
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
        <translation>خطر، پېښه، ناڅاپي ناروغي</translation>
    </message>
    <message>
        <source>La même aide par SMS, sans parler ni entendre</source>
        <translation>همدا مرسته په پیغام (SMS)، بې خبرو او اورېدو</translation>
    </message>
    <message>
        <source>Sans abri ce soir</source>
        <translation>نن شپه د خوب ځای نه لرئ</translation>
    </message>
    <message>
        <source>Violences contre une femme</source>
        <translation>له ښځې سره تاوتریخوالی</translation>
    </message>
    <message>
        <source>Enfant en danger</source>
        <translation>ماشوم په خطر کې</translation>
    </message>
    <message>
        <source>Idées de suicide, grande souffrance</source>
        <translation>د ځان وژنې فکرونه، ډېر رنځ</translation>
    </message>
</context>
<context>
    <name>UrgentScreen</name>
    <message>
        <source>Urgence&#xa0;: qui appeler</source>
        <translation>بیړنۍ مرسته: چا ته زنګ ووهئ</translation>
    </message>
    <message>
        <source>La borne ne téléphone pas. Sans téléphone, allez à l’accueil.</source>
        <translation>دا دستګاه زنګ نه وهي. که ټېلېفون نه لرئ، استقبال ته ورشئ.</translation>
    </message>
    <message>
        <source>La borne ne téléphone pas. Sans téléphone, demandez à une personne près de vous.</source>
        <translation>دا دستګاه زنګ نه وهي. که ټېلېفون نه لرئ، له یوه نږدې کس څخه وغواړئ.</translation>
    </message>
    <message>
        <source>Les numéros nationaux sont gratuits et répondent jour et nuit. Rien de ce que vous lisez ici n’est noté.</source>
        <translation>ملي شمېرې وړیا دي او شپه او ورځ ځواب وايي. هغه څه چې دلته لولئ نه لیکل کېږي.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>شاته</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Je ne sais pas</source>
        <translation>نه پوهېږم</translation>
    </message>
    <message>
        <source>Je préfère ne pas répondre</source>
        <translation>غوره ګڼم ځواب ورنه کړم</translation>
    </message>
    <message>
        <source>Je n’en ai pas</source>
        <translation>نه لرم</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>نه</translation>
    </message>
</context>
</TS>
