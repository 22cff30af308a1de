<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="fr_FR">
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Fermer le clavier</source>
        <translation>إغلاق لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>الكتابة</translation>
    </message>
</context>
<context>
    <name>CalibrationWindow</name>
    <message>
        <source>La carte à sa vraie taille</source>
        <translation>البطاقة بحجمها الحقيقي</translation>
    </message>
    <message>
        <source>Posez une carte bancaire sur la carte dessinée. Changez sa taille jusqu’à ce que leurs bords se touchent.</source>
        <translation>ضع بطاقة مصرفية على البطاقة المرسومة. غيّر حجمها حتى تتطابق الحواف.</translation>
    </message>
    <message>
        <source>Carte dessinée</source>
        <translation>بطاقة مرسومة</translation>
    </message>
    <message>
        <source>Plus petite</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Plus grande</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Garder cette taille</source>
        <translation>الاحتفاظ بهذا الحجم</translation>
    </message>
</context>
<context>
    <name>CallingPage</name>
    <message>
        <source>L’accueil est ouvert jusqu’à {hour}.</source>
        <translation>الاستقبال مفتوح حتى {hour}.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre aujourd’hui à {hour}.</source>
        <translation>الاستقبال مغلق. يفتح اليوم في الساعة {hour}.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre demain à {hour}.</source>
        <translation>الاستقبال مغلق. يفتح غدًا في الساعة {hour}.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre {day} à {hour}.</source>
        <translation>الاستقبال مغلق. موعد الفتح: {day}، {hour}.</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Compléter</source>
        <translation>إكمال</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Non partagé</source>
        <translation>غير مشارَك</translation>
    </message>
    <message>
        <source>Partager</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Ne pas partager</source>
        <translation>عدم المشاركة</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Une réponse personnelle est à revoir.</source>
        <translation>هناك إجابة شخصية تستحق المراجعة.</translation>
    </message>
    <message>
        <source>Réponse donnée</source>
        <translation>تمت الإجابة</translation>
    </message>
    <message>
        <source>Une précision</source>
        <translation>توضيح</translation>
    </message>
    <message>
        <source>Non renseigné</source>
        <translation>لا توجد إجابة</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Relisez vos réponses</source>
        <translation>راجع إجاباتك</translation>
    </message>
    <message>
        <source>Il manque&#xa0;: %1</source>
        <translation>ينقص: %1</translation>
    </message>
    <message>
        <source>Vos réponses</source>
        <translation>إجاباتك</translation>
    </message>
    <message>
        <source>«&#xa0;Ne pas partager&#xa0;»&#xa0;: la réponse reste dans «&#xa0;%1&#xa0;», et votre inscription ne change pas.</source>
        <translation>«عدم المشاركة»: تبقى الإجابة داخل «%1»، ولا يتغيّر تسجيلك.</translation>
    </message>
    <message>
        <source>Enregistrer mon inscription</source>
        <translation>حفظ تسجيلي</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>إلى أسفل</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>La borne ne peut pas continuer</source>
        <translation>لا يمكن لهذا الجهاز المتابعة</translation>
    </message>
    <message>
        <source>Un conseiller peut vous inscrire sans la borne&#xa0;: allez à l’accueil.</source>
        <translation>يمكن لمستشار أن يسجّلك بدون الجهاز: توجّه إلى الاستقبال.</translation>
    </message>
    <message>
        <source>Un conseiller peut vous inscrire sans la borne.</source>
        <translation>يمكن لمستشار أن يسجّلك بدون الجهاز.</translation>
    </message>
    <message>
        <source>Revenir au début</source>
        <translation>العودة إلى البداية</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Continuer mon inscription plus tard</source>
        <translation>متابعة تسجيلي لاحقًا</translation>
    </message>
    <message>
        <source>Votre code</source>
        <translation>رمزك</translation>
    </message>
    <message>
        <source>Vos réponses sont gardées 15 jours à partir du {day}, à la borne&#xa0;: {site}</source>
        <translation>تُحفظ إجاباتك 15 يومًا ابتداءً من {day}، في الجهاز: {site}</translation>
    </message>
    <message>
        <source>À la borne, touchez «&#xa0;Commencer&#xa0;», puis «&#xa0;J’ai un code&#xa0;». Écrivez le code.</source>
        <translation>على الجهاز، المس «ابدأ» ثم «لدي رمز». اكتب الرمز.</translation>
    </message>
    <message>
        <source>Qui a ce code peut lire vos réponses. Votre nom n’est pas sur ce papier.</source>
        <translation>من لديه هذا الرمز يمكنه قراءة إجاباتك. اسمك ليس على هذه الورقة.</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: {phone}. {opening}</source>
        <translation>للتحدث إلى شخص: {phone}. {opening}</translation>
    </message>
    <message>
        <source>Montrez ce dessin et votre code à un conseiller. Vos réponses sont dans ce dessin.</source>
        <translation>أظهر هذا الرسم ورمزك لمستشار. إجاباتك في هذا الرسم.</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Continuer avec mon code</source>
        <translation>المتابعة برمزي</translation>
    </message>
    <message>
        <source>Écrivez les 8 signes du code. La borne garde vos réponses 15 jours.</source>
        <translation>اكتب علامات الرمز الثماني. يحفظ الجهاز إجاباتك 15 يومًا.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien ici. Attendez une minute, puis essayez encore.</source>
        <translation>هذا الرمز لا يفتح شيئًا هنا. انتظر دقيقة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien ici. Regardez-le encore&#xa0;: rien n’est perdu.</source>
        <translation>هذا الرمز لا يفتح شيئًا هنا. انظر إليه مرة أخرى: لم يضع شيء.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>CountriesQuestion</name>
    <message>
        <source>Retirer %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>Jour</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Pour mieux lire</source>
        <translation>لقراءة أسهل</translation>
    </message>
    <message>
        <source>Écrire plus grand</source>
        <translation>حروف أكبر</translation>
    </message>
    <message>
        <source>Lettres claires sur fond noir</source>
        <translation>حروف فاتحة على خلفية سوداء</translation>
    </message>
    <message>
        <source>Lettres plus larges et plus espacées</source>
        <translation>حروف أعرض وأكثر تباعدًا</translation>
    </message>
    <message>
        <source>La personne suivante retrouvera l’affichage habituel.</source>
        <translation>سيجد الشخص التالي العرض المعتاد.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Le son</source>
        <translation>الصوت</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Votre inscription est enregistrée</source>
        <translation>تم حفظ تسجيلك</translation>
    </message>
    <message>
        <source>Votre demande est enregistrée</source>
        <translation>تم حفظ طلبك</translation>
    </message>
    <message>
        <source>Vos mots sont enregistrés. Une personne de l’équipe les lit avec votre dossier.</source>
        <translation>كلماتك محفوظة. يقرؤها أحد أفراد الفريق مع ملفك.</translation>
    </message>
    <message>
        <source>La proposition</source>
        <translation>الاقتراح</translation>
    </message>
    <message>
        <source>Le reçu est parti vers l’imprimante.</source>
        <translation>أُرسل الإيصال إلى الطابعة.</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>L’explication</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Je ne suis pas d’accord</source>
        <translation>لا أوافق</translation>
    </message>
    <message>
        <source>Imprimer le reçu</source>
        <translation>طباعة الإيصال</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>À vérifier</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Revoir</source>
        <translation>مراجعة</translation>
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
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Montrez ce dessin et votre code à l’équipe de %1&#xa0;: un conseiller continue avec vos réponses.</source>
        <translation>أظهر هذا الرسم ورمزك لفريق %1: يتابع مستشار بإجاباتك.</translation>
    </message>
    <message>
        <source>Dessin pour le conseiller</source>
        <translation>رسم للمستشار</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Parler à un conseiller</source>
        <translation>التحدث إلى مستشار</translation>
    </message>
    <message>
        <source>%1 a répondu et arrive.</source>
        <translation>أجاب %1 وهو في الطريق إليك.</translation>
    </message>
    <message>
        <source>Un conseiller a répondu&#xa0;: il arrive.</source>
        <translation>أجاب مستشار، وهو قادم.</translation>
    </message>
    <message>
        <source>Allez à l’accueil&#xa0;: une personne de l’équipe peut finir l’inscription avec vous.</source>
        <translation>توجّه إلى الاستقبال: يمكن لأحد أفراد الفريق أن يكمل التسجيل معك.</translation>
    </message>
    <message>
        <source>L’équipe n’est pas dans ce lieu. Elle peut finir l’inscription avec vous, à son accueil.</source>
        <translation>الفريق ليس في هذا المكان. يمكنه أن يكمل التسجيل معك في مكان استقباله.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi téléphoner&#xa0;:</source>
        <translation>يمكنك أيضًا الاتصال بالهاتف:</translation>
    </message>
    <message>
        <source>Votre demande d’aide est notée.</source>
        <translation>تم تدوين طلبك للمساعدة.</translation>
    </message>
    <message>
        <source>Votre demande d’aide est partie vers l’équipe.</source>
        <translation>أُرسل طلب المساعدة إلى الفريق.</translation>
    </message>
    <message>
        <source>Appeler de nouveau</source>
        <translation>الاستدعاء مرة أخرى</translation>
    </message>
    <message>
        <source>Revenir à mon inscription</source>
        <translation>العودة إلى تسجيلي</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Je réponds sans aide</source>
        <translation>أجيب دون مساعدة</translation>
    </message>
    <message>
        <source>Un conseiller m’aide ici</source>
        <translation>مستشار يساعدني هنا</translation>
    </message>
    <message>
        <source>Urgence&#xa0;: qui appeler</source>
        <translation>طوارئ: بمن تتصل</translation>
    </message>
</context>
<context>
    <name>HiddenScreen</name>
    <message>
        <source>Écran caché</source>
        <translation>الشاشة مخفية</translation>
    </message>
    <message>
        <source>Montrer l’écran</source>
        <translation>إظهار الشاشة</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Êtes-vous toujours là&#xa0;?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Sans réponse, tout sera effacé dans %1 s.</source>
        <translation>بدون رد، سيُمسح كل شيء بعد %1 ثانية.</translation>
    </message>
    <message>
        <source>Votre inscription reste enregistrée. Cet écran sera effacé dans %1 s.</source>
        <translation>يبقى تسجيلك محفوظًا. ستُمسح هذه الشاشة بعد %1 ثانية.</translation>
    </message>
    <message>
        <source>Ce qui est gardé sous un code reste gardé. Cet écran sera effacé dans %1 s.</source>
        <translation>ما هو محفوظ تحت رمز يبقى محفوظًا. ستُمسح هذه الشاشة بعد %1 ثانية.</translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>نعم، أريد المتابعة</translation>
    </message>
</context>
<context>
    <name>KeptFor</name>
    <message>
        <source>Vos réponses restent ici pendant 3 minutes sans geste. Ensuite, tout est effacé.</source>
        <translation>تبقى إجاباتك هنا 3 دقائق دون لمس. ثم يُمسح كل شيء.</translation>
    </message>
    <message>
        <source>Vos réponses restent ici pendant 2 minutes sans geste. Ensuite, tout est effacé.</source>
        <translation>تبقى إجاباتك هنا دقيقتين دون لمس. ثم يُمسح كل شيء.</translation>
    </message>
    <message>
        <source>Cet écran reste ici pendant 3 minutes sans geste. Ensuite, il est effacé.</source>
        <translation>تبقى هذه الشاشة هنا 3 دقائق دون لمس. ثم تُمسح.</translation>
    </message>
    <message>
        <source>Cet écran reste ici pendant 2 minutes sans geste. Ensuite, il est effacé.</source>
        <translation>تبقى هذه الشاشة هنا دقيقتين دون لمس. ثم تُمسح.</translation>
    </message>
</context>
<context>
    <name>KeyFaces</name>
    <message>
        <source>accent aigu</source>
        <translation>نبرة حادة</translation>
    </message>
    <message>
        <source>accent grave</source>
        <translation>نبرة خفيضة</translation>
    </message>
    <message>
        <source>accent circonflexe</source>
        <translation>نبرة معقوفة</translation>
    </message>
    <message>
        <source>tréma</source>
        <translation>نقطتان</translation>
    </message>
    <message>
        <source>cédille</source>
        <translation>سيديّة</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>فاصلة عليا</translation>
    </message>
    <message>
        <source>tiret</source>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>tiret bas</source>
        <translation>شرطة سفلية</translation>
    </message>
    <message>
        <source>virgule</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>point</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>arobase</source>
        <translation>علامة آت</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>علامة زائد</translation>
    </message>
    <message>
        <source>Effacer un signe</source>
        <translation>مسح حرف</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Chiffres et signes</source>
        <translation>أرقام ورموز</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Ordre des lettres</source>
        <translation>ترتيب الحروف</translation>
    </message>
    <message>
        <source>Autres lettres</source>
        <translation>حروف أخرى</translation>
    </message>
    <message>
        <source>Changer d’alphabet</source>
        <translation>تغيير الأبجدية</translation>
    </message>
    <message>
        <source>Demi-espace</source>
        <translation>نصف مسافة</translation>
    </message>
    <message>
        <source>Lettres d’autres langues</source>
        <translation>حروف لغات أخرى</translation>
    </message>
    <message>
        <source>Lettres et tons du vietnamien</source>
        <translation>حروف ونبرات الفيتنامية</translation>
    </message>
    <message>
        <source>crochet</source>
        <translation>علامة الخطاف</translation>
    </message>
    <message>
        <source>tilde</source>
        <translation>تيلدا</translation>
    </message>
    <message>
        <source>point dessous</source>
        <translation>نقطة تحت الحرف</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Clavier</source>
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Un problème est arrivé. Il a été noté. (réf. {bug})</source>
        <translation>حدثت مشكلة وتم تدوينها. (المرجع {bug})</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choisissez votre langue</source>
        <translation>اختر لغتك</translation>
    </message>
</context>
<context>
    <name>ListenButtons</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Continuer la lecture</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>استمع</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>أعد</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Donnez une réponse à cette question.</source>
        <translation>يُرجى تقديم جواب عن هذا السؤال.</translation>
    </message>
    <message>
        <source>La réponse est trop longue&#xa0;: gardez {max} signes au plus.</source>
        <translation>الجواب طويل جدًا: ⁦{max}⁩ حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Choisissez une des réponses proposées.</source>
        <translation>يُرجى اختيار أحد الأجوبة المعروضة.</translation>
    </message>
    <message>
        <source>Donnez le jour, le mois et l’année (4 chiffres).</source>
        <translation>يُرجى إدخال اليوم والشهر والسنة (⁦4⁩ أرقام).</translation>
    </message>
    <message>
        <source>Cette date n’existe pas. Regardez le jour, le mois et l’année (4 chiffres).</source>
        <translation>هذا التاريخ غير موجود. يُرجى مراجعة اليوم والشهر والسنة (⁦4⁩ أرقام).</translation>
    </message>
    <message>
        <source>Cette date n’est pas encore passée. Regardez l’année.</source>
        <translation>هذا التاريخ لم يأتِ بعد. يُرجى مراجعة السنة.</translation>
    </message>
    <message>
        <source>Cette date est très ancienne. Regardez l’année.</source>
        <translation>هذا التاريخ قديم جدًا. يُرجى مراجعة السنة.</translation>
    </message>
    <message>
        <source>Cette date est très lointaine. Regardez l’année.</source>
        <translation>هذا التاريخ بعيد جدًا. يُرجى مراجعة السنة.</translation>
    </message>
    <message>
        <source>Ce numéro ne peut pas être appelé. Un numéro français a 10 chiffres.</source>
        <translation>لا يمكن الاتصال بهذا الرقم. الرقم الفرنسي يتكوّن من ⁦10⁩ أرقام.</translation>
    </message>
    <message>
        <source>Il manque une partie de l’adresse. Exemple&#xa0;: prenom.nom@exemple.fr</source>
        <translation>جزء من العنوان ناقص. مثال: ⁦prenom.nom@exemple.fr⁩</translation>
    </message>
    <message>
        <source>Choisissez la commune dans la liste, par son nom ou son code postal.</source>
        <translation>يُرجى اختيار البلدية من القائمة، بالاسم أو بالرمز البريدي.</translation>
    </message>
    <message>
        <source>Choisissez le pays dans la liste, par ses premières lettres.</source>
        <translation>يُرجى اختيار البلد من القائمة، بأحرفه الأولى.</translation>
    </message>
    <message>
        <source>Gardez {max} réponses au plus.</source>
        <translation>⁦{max}⁩ أجوبة على الأكثر.</translation>
    </message>
    <message>
        <source>Choisissez le métier dans la liste. Prenez le plus proche.</source>
        <translation>يُرجى اختيار المهنة من القائمة. تكفي المهنة الأقرب.</translation>
    </message>
    <message>
        <source>Ce numéro a 13 chiffres, ou 15 avec la clé.</source>
        <translation>يتكوّن هذا الرقم من ⁦13⁩ رقمًا، أو ⁦15⁩ مع المفتاح.</translation>
    </message>
    <message>
        <source>Ce numéro ne peut pas exister. Regardez-le encore sur la carte.</source>
        <translation>لا يمكن أن يوجد هذا الرقم. يُرجى مراجعته على البطاقة.</translation>
    </message>
    <message>
        <source>La clé ne va pas avec le numéro. Regardez les deux derniers chiffres.</source>
        <translation>المفتاح لا يوافق الرقم. يُرجى مراجعة الرقمين الأخيرين.</translation>
    </message>
    <message>
        <source>Il manque une réponse avant d’enregistrer.</source>
        <translation>ينقص جواب قبل التسجيل.</translation>
    </message>
    <message>
        <source>Cette valeur est déjà celle du dossier.</source>
        <translation>هذه القيمة موجودة في الملف.</translation>
    </message>
    <message>
        <source>Un autre organisme prend cette décision. Transmettez-lui le dossier.</source>
        <translation>تتخذ هذا القرار هيئة أخرى. يُرجى إحالة الملف إليها.</translation>
    </message>
    <message>
        <source>Ce qui a été reçu n’est pas lisible. Cela a été gardé pour le support.</source>
        <translation>ما وصل غير قابل للقراءة. حُفظ لفريق الدعم.</translation>
    </message>
    <message>
        <source>Le journal de ce poste a été modifié en dehors du programme. Appelez le support.</source>
        <translation>سجلّ هذا الجهاز عُدّل خارج البرنامج. يُرجى الاتصال بالدعم.</translation>
    </message>
    <message>
        <source>La clé des données n’est pas là. Remettez-la à sa place, puis recommencez. Rien n’a été modifié.</source>
        <translation>مفتاح البيانات غير موجود. يُرجى إعادته إلى مكانه ثم البدء من جديد. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Le fichier de la clé doit appartenir au compte du programme et n’être lisible que de lui (chmod 600). Rien n’a été modifié.</source>
        <translation>يجب أن يكون ملف المفتاح ملكًا لحساب البرنامج وألّا يقرأه غيره (⁦chmod 600⁩). لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Premier Pas est déjà ouvert sur ce poste. Utilisez sa fenêtre.</source>
        <translation>برنامج ⁦Premier Pas⁩ مفتوح في هذا الجهاز. يُرجى استعمال نافذته.</translation>
    </message>
    <message>
        <source>La clé n’est pas celle de ces données. Remettez la bonne clé. Rien n’a été modifié.</source>
        <translation>هذا المفتاح ليس مفتاح هذه البيانات. يُرجى إعادة المفتاح الصحيح. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Les données de ce poste sont abîmées. N’effacez rien et appelez le support&#xa0;: une sauvegarde peut être rétablie.</source>
        <translation>بيانات هذا الجهاز متضرّرة. يُرجى عدم محو أي شيء والاتصال بالدعم: يمكن استرجاع نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Le dossier des données ne peut pas être écrit. Appelez le support.</source>
        <translation>لا يمكن الكتابة في مجلّد البيانات. يُرجى الاتصال بالدعم.</translation>
    </message>
    <message>
        <source>Ces données viennent d’une version plus récente de Premier Pas. Installez-la.</source>
        <translation>هذه البيانات من إصدار أحدث من ⁦Premier Pas⁩. يُرجى تثبيته.</translation>
    </message>
    <message>
        <source>La mise à jour des données n’a pas abouti. Elles sont comme avant. Appelez le support.</source>
        <translation>لم يكتمل تحديث البيانات. هي كما كانت. يُرجى الاتصال بالدعم.</translation>
    </message>
    <message>
        <source>Le disque est plein&#xa0;: la dernière réponse n’est pas enregistrée. Ce qui était enregistré l’est toujours. Appelez un conseiller.</source>
        <translation>القرص ممتلئ: الجواب الأخير لم يُحفظ. ما حُفظ من قبل ما زال محفوظًا. يُرجى استدعاء مستشار.</translation>
    </message>
    <message>
        <source>Le disque ne répond pas comme il faut&#xa0;: la dernière réponse n’est pas enregistrée. Appelez un conseiller.</source>
        <translation>القرص لا يستجيب كما يجب: الجواب الأخير لم يُحفظ. يُرجى استدعاء مستشار.</translation>
    </message>
    <message>
        <source>Ce poste n’est pas encore enrôlé. Demandez un code à votre structure.</source>
        <translation>هذا الجهاز غير مسجَّل بعد. يُرجى طلب رمز من الهيئة.</translation>
    </message>
    <message>
        <source>Cet entretien n’est plus en cours&#xa0;: il a été enregistré ou effacé.</source>
        <translation>هذه المقابلة انتهت: سُجّلت أو مُحيت.</translation>
    </message>
    <message>
        <source>Ce dossier n’est pas sur ce poste.</source>
        <translation>هذا الملف غير موجود في هذا الجهاز.</translation>
    </message>
    <message>
        <source>Cet identifiant est déjà pris.</source>
        <translation>اسم الدخول هذا مستعمَل.</translation>
    </message>
    <message>
        <source>L’identifiant ou le mot de passe ne correspond pas.</source>
        <translation>اسم الدخول أو كلمة السر غير مطابق.</translation>
    </message>
    <message>
        <source>L’échange avec le portail n’a pas abouti. Il reprendra seul. Si cela dure, appelez le support.</source>
        <translation>لم يكتمل التبادل مع البوابة. سيُستأنف تلقائيًا. إذا استمر ذلك، اتصلوا بالدعم.</translation>
    </message>
    <message>
        <source>Il n’y a pas de réseau. Regardez le câble ou le Wi-Fi. L’envoi reprendra seul.</source>
        <translation>لا توجد شبكة. يُرجى التحقق من الكابل أو شبكة الواي فاي. سيُستأنف الإرسال تلقائيًا.</translation>
    </message>
    <message>
        <source>Ce réseau ne connaît pas l’adresse du portail. Appelez la personne qui s’occupe du réseau.</source>
        <translation>هذه الشبكة لا تعرف عنوان البوابة. يُرجى الاتصال بالشخص المسؤول عن الشبكة.</translation>
    </message>
    <message>
        <source>Le portail ne répond pas. Regardez si le réseau est branché. L’envoi reprendra seul.</source>
        <translation>البوابة لا تستجيب. يُرجى التحقق من توصيل الشبكة. سيُستأنف الإرسال تلقائيًا.</translation>
    </message>
    <message>
        <source>Ce qui répond n’est pas le portail. Rien n’est perdu. Appelez la personne qui s’occupe du réseau.</source>
        <translation>ما يجيب ليس البوابة. لم يُفقد أي شيء. يُرجى الاتصال بالشخص المسؤول عن الشبكة.</translation>
    </message>
    <message>
        <source>Le réseau répond à la place du portail. Ouvrez une page web&#xa0;: il attend peut-être que vous vous y connectiez.</source>
        <translation>الشبكة تجيب بدل البوابة. يُرجى فتح صفحة ويب: ربما تنتظر تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Le portail est en panne. L’envoi reprendra seul.</source>
        <translation>البوابة معطّلة. سيُستأنف الإرسال تلقائيًا.</translation>
    </message>
    <message>
        <source>Le portail est très demandé. L’envoi reprendra seul dans un moment.</source>
        <translation>الضغط على البوابة كبير. سيُستأنف الإرسال تلقائيًا بعد قليل.</translation>
    </message>
    <message>
        <source>Le portail n’accepte pas cet envoi. Rien n’est perdu. Appelez le support.</source>
        <translation>البوابة لا تقبل هذا الإرسال. لم يُفقد شيء. يُرجى الاتصال بالدعم.</translation>
    </message>
    <message>
        <source>Deux portails répondent à la même adresse. Rien n’est perdu. Appelez le support.</source>
        <translation>بوابتان تجيبان على العنوان نفسه. لم يُفقد شيء. يُرجى الاتصال بالدعم.</translation>
    </message>
    <message>
        <source>Le réseau demande un mot de passe (proxy). Appelez la personne qui s’occupe du réseau.</source>
        <translation>الشبكة تطلب كلمة سر (⁦proxy⁩). يُرجى الاتصال بالمسؤول عن الشبكة.</translation>
    </message>
    <message>
        <source>La connexion n’est pas protégée par le certificat du portail&#xa0;: rien n’est envoyé. Appelez la personne qui s’occupe du réseau.</source>
        <translation>الاتصال غير محمي بشهادة البوابة: لا يُرسل أي شيء. يُرجى الاتصال بالشخص المسؤول عن الشبكة.</translation>
    </message>
    <message>
        <source>Le certificat du portail n’est pas de cette date. Regardez la date et l’heure de ce poste. Si elles sont justes, appelez le support.</source>
        <translation>شهادة البوابة لا توافق هذا التاريخ. يُرجى التحقق من تاريخ هذا الجهاز ووقته. إذا كانا صحيحين، يُرجى الاتصال بالدعم.</translation>
    </message>
    <message>
        <source>Il manque au portail des actes que ce poste n’a plus&#xa0;: il a été rétabli d’après une sauvegarde trop ancienne. Le reste lui est envoyé. Appelez le support.</source>
        <translation>تنقص البوابةَ أعمالٌ لم تعد موجودة في هذا الجهاز: أُعيدت من نسخة احتياطية قديمة جدًا. ويُرسل إليها الباقي. يُرجى الاتصال بالدعم.</translation>
    </message>
    <message>
        <source>Ce poste a été retiré du portail. Rien n’y est plus enregistré. Appelez votre structure.</source>
        <translation>سُحب هذا الجهاز من البوابة. لم يعد يُسجَّل فيه أي شيء. اتصلوا بهيئتكم.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un fichier scellé de Premier Pas, ou il est incomplet. Copiez-le encore.</source>
        <translation>هذا الملف ليس ملفًا مختومًا من Premier Pas، أو هو غير كامل. انسخوه مرة أخرى.</translation>
    </message>
    <message>
        <source>Ce poste ne sait pas encore pour qui sceller. Un échange avec le portail le lui dira.</source>
        <translation>لا يعرف هذا الجهاز بعد لمن يختم. سيخبره اتصال بالبوابة بذلك.</translation>
    </message>
    <message>
        <source>La copie n’a pas abouti. Regardez si la clé est branchée et s’il y reste de la place.</source>
        <translation>لم تكتمل النسخة. تحققوا من أن المفتاح موصول وأن فيه مساحة كافية.</translation>
    </message>
    <message>
        <source>Le portail a tout ce que ce poste a enregistré&#xa0;: il n’y a rien à emporter.</source>
        <translation>لدى البوابة كل ما سُجِّل على هذا الجهاز: لا يوجد ما يُحمل.</translation>
    </message>
    <message>
        <source>Ce poste a été copié, ou remis d’une sauvegarde. Il prend tout seul une nouvelle identité. Rien n’est perdu.</source>
        <translation>نُسخ هذا الجهاز أو استُرجع من نسخة احتياطية. سيأخذ هوية جديدة من تلقاء نفسه. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Le portail et ce poste n’ont pas la même suite d’enregistrements. Rien n’est perdu. Appelez le support.</source>
        <translation>ليس لدى البوابة وهذا الجهاز سلسلة التسجيلات نفسها. لم يُفقد شيء. يُرجى الاتصال بالدعم.</translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être joint. Choisissez un PDF ou une photo (JPEG, PNG, WebP) de {most_mb} Mo au plus.</source>
        <translation>لا يمكن إرفاق هذا الملف. اختر ملف PDF أو صورة (JPEG أو PNG أو WebP) بحجم {most_mb} ميغابايت على الأكثر.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore arrivé en entier au portail. Réessayez plus tard.</source>
        <translation>لم يصل هذا المستند كاملاً إلى البوابة بعد. حاول مرة أخرى لاحقاً.</translation>
    </message>
    <message>
        <source>Un document a été abîmé en chemin. Il repart du début, rien n’est perdu.</source>
        <translation>تضرر مستند أثناء نقله. سيُعاد إرساله من البداية، ولم يُفقد أي شيء.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore sur ce poste.</source>
        <translation>هذا المستند ليس على هذا الجهاز بعد.</translation>
    </message>
    <message>
        <source>Code pour le support&#xa0;: {code}.</source>
        <translation>الرمز للدعم: {code}.</translation>
    </message>
    <message>
        <source>Le portail ne connaît pas ce poste. Demandez un code d’enrôlement à votre structure.</source>
        <translation>البوابة لا تعرف هذا الجهاز. يُرجى طلب رمز تسجيل من الهيئة.</translation>
    </message>
    <message>
        <source>Ce poste a été retiré du portail. Ce qui est enregistré est gardé. Appelez votre structure.</source>
        <translation>أُزيل هذا الجهاز من البوابة. ما سُجّل محفوظ. يُرجى الاتصال بالهيئة.</translation>
    </message>
    <message>
        <source>L’heure de ce poste n’est pas celle du portail. Réglez la date et l’heure. Ce qui est enregistré porte l’heure du portail.</source>
        <translation>وقت هذا الجهاز ليس وقت البوابة. يُرجى ضبط التاريخ والوقت. ما يُسجَّل يحمل وقت البوابة.</translation>
    </message>
    <message>
        <source>Le portail a été rétabli d’après une sauvegarde. Ce poste lui renverra seul ce qui manque.</source>
        <translation>أُعيدت البوابة من نسخة احتياطية. سيعيد هذا الجهاز إرسال ما ينقص تلقائيًا.</translation>
    </message>
    <message>
        <source>Il reste peu de place sur le disque&#xa0;: {free_mb} Mo. Libérez de la place.</source>
        <translation>لم تبقَ مساحة كبيرة على القرص: {free_mb} ميغابايت. يُرجى إفراغ مساحة.</translation>
    </message>
    <message>
        <source>Cette vérification n’a pas répondu en {seconds} secondes. Recommencez plus tard.</source>
        <translation>لم يُجب هذا التحقق خلال {seconds} ثانية. يُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>La signature de ce poste n’est pas reconnue. Appelez le support.</source>
        <translation>توقيع هذا الجهاز غير معروف. يُرجى الاتصال بالدعم.</translation>
    </message>
    <message>
        <source>Cette version de Premier Pas est trop ancienne pour le portail. Installez la mise à jour.</source>
        <translation>هذا الإصدار من ⁦Premier Pas⁩ قديم بالنسبة للبوابة. يُرجى تثبيت التحديث.</translation>
    </message>
    <message>
        <source>Ce code ne peut pas servir&#xa0;: il est faux, déjà utilisé, trop ancien ou prévu pour un autre usage. Demandez-en un autre.</source>
        <translation>لا يمكن استعمال هذا الرمز: خاطئ أو مستعمَل أو قديم أو مخصَّص لاستعمال آخر. يُرجى طلب رمز آخر.</translation>
    </message>
    <message>
        <source>Ce poste est déjà enrôlé. Un autre poste demande un autre dossier de données.</source>
        <translation>هذا الجهاز مسجَّل من قبل. جهاز آخر يحتاج إلى مجلّد بيانات آخر.</translation>
    </message>
    <message>
        <source>L’adresse du portail doit commencer par https://.</source>
        <translation>يجب أن يبدأ عنوان البوابة بـ ⁦https://⁩.</translation>
    </message>
    <message>
        <source>Un contenu reçu du portail ne peut pas servir ({pack}, {key}). Ce qui servait avant reste en usage. Appelez le support.</source>
        <translation>لا يمكن استخدام محتوى وارد من البوابة (⁦{pack}، {key}⁩). ما كان مستخدَمًا من قبل يبقى قيد الاستخدام. يُرجى الاتصال بالدعم.</translation>
    </message>
    <message>
        <source>Le questionnaire de ce poste ne peut pas être lu. Appelez le support.</source>
        <translation>لا يمكن قراءة استمارة هذا الجهاز. يُرجى الاتصال بالدعم.</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Le reçu est parti vers l’imprimante.</source>
        <translation>أُرسل الإيصال إلى الطابعة.</translation>
    </message>
    <message>
        <source>Revenir à la proposition</source>
        <translation>العودة إلى الاقتراح</translation>
    </message>
    <message>
        <source>Imprimer avec le reçu</source>
        <translation>الطباعة مع الإيصال</translation>
    </message>
</context>
<context>
    <name>ObjectionPage</name>
    <message>
        <source>Écrivez d’abord ce que vous souhaitez.</source>
        <translation>اكتب أولًا ما تريده.</translation>
    </message>
</context>
<context>
    <name>ObjectionScreen</name>
    <message>
        <source>Je ne suis pas d’accord</source>
        <translation>لا أوافق</translation>
    </message>
    <message>
        <source>Écrivez ce que vous souhaitez, avec vos mots. Une personne de l’équipe les lit.</source>
        <translation>اكتب ما تريده بكلماتك. يقرؤها أحد أفراد الفريق.</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Fermer le clavier</source>
        <translation>إغلاق لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Revenir à la proposition</source>
        <translation>العودة إلى الاقتراح</translation>
    </message>
</context>
<context>
    <name>PausedScreen</name>
    <message>
        <source>Vos réponses sont gardées 15 jours</source>
        <translation>إجاباتك محفوظة 15 يومًا</translation>
    </message>
    <message>
        <source>Prenez ce code en photo, ou écrivez-le&#xa0;:</source>
        <translation>صوّر هذا الرمز أو اكتبه:</translation>
    </message>
    <message>
        <source>Pour continuer&#xa0;: revenez à cette borne, ou dites ce code à l’équipe de %1. Qui a ce code peut lire vos réponses.</source>
        <translation>للمتابعة: عد إلى هذا الجهاز، أو قل هذا الرمز لفريق %1. من لديه هذا الرمز يمكنه قراءة إجاباتك.</translation>
    </message>
    <message>
        <source>Pour continuer&#xa0;: revenez à cette borne et touchez «&#xa0;J’ai un code&#xa0;». Qui a ce code peut lire vos réponses.</source>
        <translation>للمتابعة: عد إلى هذا الجهاز والمس «لدي رمز». من لديه هذا الرمز يمكنه قراءة إجاباتك.</translation>
    </message>
    <message>
        <source>Le code est parti vers l’imprimante.</source>
        <translation>أُرسل الرمز إلى الطابعة.</translation>
    </message>
    <message>
        <source>J’ai mon code, terminer</source>
        <translation>رمزي معي، إنهاء</translation>
    </message>
    <message>
        <source>Imprimer le code</source>
        <translation>طباعة الرمز</translation>
    </message>
    <message>
        <source>Continuer avec un conseiller</source>
        <translation>المتابعة مع مستشار</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Imprimer à nouveau</source>
        <translation>الطباعة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>PrintingState</name>
    <message>
        <source>L’imprimante travaille.</source>
        <translation>الطابعة تعمل.</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier. Prenez cet écran en photo.</source>
        <translation>نفد الورق. التقط صورة لهذه الشاشة.</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte. Prenez cet écran en photo.</source>
        <translation>الطابعة مفتوحة. التقط صورة لهذه الشاشة.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas. Prenez cet écran en photo.</source>
        <translation>الطابعة لا تستجيب. التقط صورة لهذه الشاشة.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Vos sujets</source>
        <translation>مواضيعك</translation>
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
        <translation>رمز رقمك المرجعي</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Cette proposition n’est pas encore traduite. Un conseiller peut vous l’expliquer.</source>
        <translation>لم يُترجم هذا الاقتراح بعد. يمكن لمستشار أن يشرحه لك.</translation>
    </message>
    <message>
        <source>Ceci est une proposition. Une personne décide.</source>
        <translation>هذا اقتراح. القرار لإنسان.</translation>
    </message>
    <message>
        <source>Ce qui vous est proposé</source>
        <translation>ما نقترحه عليك</translation>
    </message>
    <message>
        <source>Avec qui&#xa0;: {body}</source>
        <translation>مع من: {body}</translation>
    </message>
    <message>
        <source>Qui décide&#xa0;: {decider}</source>
        <translation>من يقرر: {decider}</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Un entretien court avec une personne</source>
        <translation>مقابلة قصيرة مع شخص</translation>
    </message>
    <message>
        <source>Il reste des points à voir ensemble. La proposition vient après.</source>
        <translation>بقيت نقاط ننظر فيها معاً. ويأتي الاقتراح بعد ذلك.</translation>
    </message>
    <message>
        <source>Ne pas répondre n’enlève aucun droit.</source>
        <translation>عدم الجواب لا يُسقط أي حق.</translation>
    </message>
    <message>
        <source>Ce qui est plus personnel n’est pas écrit ici. C’est dans l’explication.</source>
        <translation>الأمور الأكثر خصوصية غير مكتوبة هنا. هي في الشرح.</translation>
    </message>
    <message>
        <source>Ensuite</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Une personne lit la proposition et en parle avec vous. Elle peut décider autrement.</source>
        <translation>يقرأ شخص الاقتراح ويتحدث عنه معك. ويمكن أن يكون قراره مختلفاً.</translation>
    </message>
    <message>
        <source>Qui vous reçoit&#xa0;: l’équipe de {team}</source>
        <translation>من يستقبلك: فريق {team}</translation>
    </message>
    <message>
        <source>La borne ne connaît pas le délai. Demandez-le à cette équipe.</source>
        <translation>الجهاز لا يعرف المدة. اسأل هذا الفريق عنها.</translation>
    </message>
    <message>
        <source>Notez votre référence, ou prenez-la en photo. Elle ne dit pas qui vous êtes.</source>
        <translation>دوّن رقمك المرجعي أو التقط صورة له. فهو لا يكشف هويتك.</translation>
    </message>
    <message>
        <source>Une question&#xa0;? Parlez à un conseiller, ou appelez.</source>
        <translation>هل لديك سؤال؟ تحدّث إلى مستشار، أو اتصل.</translation>
    </message>
    <message>
        <source>Vous avez droit à une personne qui vous accompagne.</source>
        <translation>لك الحق في شخص يرافقك.</translation>
    </message>
    <message>
        <source>Vous pouvez dire que l’orientation proposée ne vous convient pas, et en demander une autre.</source>
        <translation>يمكنك القول إن التوجيه المقترح لا يناسبك، ويمكنك طلب غيره.</translation>
    </message>
    <message>
        <source>Vous avez le droit de voir vos réponses, et de les corriger.</source>
        <translation>لك الحق في رؤية أجوبتك، وفي تصحيحها.</translation>
    </message>
    <message>
        <source>La borne envoie vos réponses dès qu’il y a du réseau. Un conseiller les retrouve avec votre référence.</source>
        <translation>يرسل الجهاز إجاباتك عند توفّر الشبكة. ويجدها المستشار برقمك المرجعي.</translation>
    </message>
</context>
<context>
    <name>QuestionHeader</name>
    <message>
        <source>%1 (facultatif)</source>
        <translation>%1 (اختياري)</translation>
    </message>
    <message>
        <source>Vos sujets</source>
        <translation>مواضيعك</translation>
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
        <translation>السؤال {rank}&#xa0;من&#xa0;{total}</translation>
    </message>
    <message>
        <source>Un conseiller vous aide pour cette question. C’est noté.</source>
        <translation>مستشار يساعدك في هذا السؤال. تم تدوين ذلك.</translation>
    </message>
    <message>
        <source>Cette question n’est pas encore traduite. Un conseiller peut vous l’expliquer.</source>
        <translation>لم يُترجم هذا السؤال بعد. يمكن لمستشار أن يشرحه لك.</translation>
    </message>
</context>
<context>
    <name>QuitScreen</name>
    <message>
        <source>Effacer et quitter&#xa0;?</source>
        <translation>هل تريد المسح والخروج؟</translation>
    </message>
    <message>
        <source>Votre inscription reste enregistrée. Cet écran sera effacé.</source>
        <translation>يبقى تسجيلك محفوظًا. ستُمسح هذه الشاشة.</translation>
    </message>
    <message>
        <source>Ce qui est gardé sous un code reste gardé. Cet écran sera effacé.</source>
        <translation>ما هو محفوظ تحت رمز يبقى محفوظًا. ستُمسح هذه الشاشة.</translation>
    </message>
    <message>
        <source>Toutes vos réponses seront effacées de cette borne. Vous pourrez recommencer quand vous voulez.</source>
        <translation>ستُمسح كل إجاباتك من هذا الجهاز. يمكنك البدء من جديد متى شئت.</translation>
    </message>
    <message>
        <source>Vous n’avez plus le temps&#xa0;? La borne garde vos réponses 15 jours et vous donne un code.</source>
        <translation>ليس لديك وقت؟ يحفظ الجهاز إجاباتك 15 يومًا ويعطيك رمزًا.</translation>
    </message>
    <message>
        <source>Non, je reste</source>
        <translation>لا، سأبقى</translation>
    </message>
    <message>
        <source>Continuer plus tard</source>
        <translation>المتابعة لاحقًا</translation>
    </message>
    <message>
        <source>Oui, tout effacer</source>
        <translation>نعم، امسح كل شيء</translation>
    </message>
    <message>
        <source>Oui, effacer cet écran</source>
        <translation>نعم، امسح هذه الشاشة</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Retour</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Cacher</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Conseiller</source>
        <translation>مستشار</translation>
    </message>
    <message>
        <source>Appeler un conseiller</source>
        <translation>استدعاء مستشار</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Effacer et quitter</source>
        <translation>مسح وخروج</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1&#xa0;: choisi</source>
        <translation>%1: مختار</translation>
    </message>
    <message>
        <source>Vos réponses ne sont pas lues à voix haute. Pour les entendre, il faut un casque.</source>
        <translation>لا تُقرأ إجاباتك بصوت عالٍ. لسماعها تحتاج إلى سماعة رأس.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Reçu d’inscription provisoire</source>
        <translation>إيصال تسجيل مؤقت</translation>
    </message>
    <message>
        <source>Votre référence</source>
        <translation>رقمك المرجعي</translation>
    </message>
    <message>
        <source>Enregistré le {day} à {minute}, {site}</source>
        <translation>حُفظ بتاريخ {day} الساعة {minute}، {site}</translation>
    </message>
    <message>
        <source>Enregistré, {site}. La borne n’a pas la bonne date.</source>
        <translation>حُفظ، {site}. تاريخ هذا الجهاز غير صحيح.</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: {phone}. {opening}</source>
        <translation>للتحدث إلى شخص: {phone}. {opening}</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: l’équipe de {team}</source>
        <translation>للتحدث إلى شخص: فريق {team}</translation>
    </message>
    <message>
        <source>Votre nom n’est pas sur ce reçu.</source>
        <translation>اسمك غير مكتوب على هذا الإيصال.</translation>
    </message>
</context>
<context>
    <name>ReferenceCard</name>
    <message>
        <source>Votre référence</source>
        <translation>رقمك المرجعي</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Reprendre votre inscription</source>
        <translation>متابعة تسجيلك</translation>
    </message>
    <message>
        <source>Écrivez le nom de famille que vous aviez donné. Sans cela, tout est effacé.</source>
        <translation>اكتب اسم العائلة الذي أعطيته. وإلا يُمسح كل شيء.</translation>
    </message>
    <message>
        <source>Ce n’est pas le nom qui avait été donné.</source>
        <translation>ليس هذا هو الاسم الذي أُعطي.</translation>
    </message>
    <message>
        <source>Nom de famille</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Vous cherchez un travail&#xa0;? Inscrivez-vous ici.</source>
        <translation>هل تبحث عن عمل؟ سجّل هنا.</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Un conseiller peut aussi vous inscrire, sans la borne.</source>
        <translation>يمكن لمستشار أيضًا أن يسجّلك بدون الجهاز.</translation>
    </message>
    <message>
        <source>Sans geste pendant 2 minutes, tout ce qui est écrit est effacé.</source>
        <translation>بعد دقيقتين دون لمس، يُمسح كل ما كُتب.</translation>
    </message>
    <message>
        <source>Parler à un conseiller</source>
        <translation>التحدث إلى مستشار</translation>
    </message>
    <message>
        <source>Cette borne n’inscrit plus. Un conseiller peut vous inscrire. En danger, appelez le 112. Sans abri ce soir, appelez le 115.</source>
        <translation>لم يعد هذا الجهاز يسجّل أحدًا. يمكن لمستشار أن يسجّلكم. في حالة الخطر، اتصلوا بالرقم 112. إن لم يكن لديكم مأوى الليلة، اتصلوا بالرقم 115.</translation>
    </message>
    <message>
        <source>J’ai un code</source>
        <translation>لدي رمز</translation>
    </message>
    <message>
        <source>Reprendre l’inscription interrompue</source>
        <translation>متابعة التسجيل المتوقف</translation>
    </message>
</context>
<context>
    <name>SoundScreen</name>
    <message>
        <source>Écouter les pages</source>
        <translation>الاستماع إلى الصفحات</translation>
    </message>
    <message>
        <source>Cette borne n’a pas de son. Un conseiller peut lire avec vous.</source>
        <translation>لا صوت في هذا الجهاز. يمكن لمستشار أن يقرأ معك.</translation>
    </message>
    <message>
        <source>La borne n’a pas encore de voix dans cette langue.</source>
        <translation>ليس للمحطة صوت بهذه اللغة بعد.</translation>
    </message>
    <message>
        <source>Lire chaque page à voix haute</source>
        <translation>قراءة كل صفحة بصوت عالٍ</translation>
    </message>
    <message>
        <source>J’ai un casque&#xa0;: lire aussi mes réponses</source>
        <translation>لدي سماعة رأس: اقرأ إجاباتي أيضًا</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Volume %1 sur %2</source>
        <translation>مستوى الصوت %1 من %2</translation>
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
        <translation>تمّ</translation>
    </message>
    <message>
        <source>À moitié fait</source>
        <translation>لم يكتمل بعد</translation>
    </message>
    <message>
        <source>Pas commencé</source>
        <translation>لم يبدأ بعد</translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>Vos sujets</source>
        <translation>مواضيعك</translation>
    </message>
    <message>
        <source>Touchez un sujet pour y aller. Vos réponses restent gardées.</source>
        <translation>المس موضوعًا للذهاب إليه. تبقى إجاباتك محفوظة.</translation>
    </message>
    <message>
        <source>Revenir à ma question</source>
        <translation>العودة إلى سؤالي</translation>
    </message>
</context>
<context>
    <name>TrainingBanner</name>
    <message>
        <source>Données d’entraînement</source>
        <translation>بيانات تدريب</translation>
    </message>
</context>
<context>
    <name>TurnButtons</name>
    <message>
        <source>Plus bas</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>إلى أعلى</translation>
    </message>
</context>
<context>
    <name>TurnKeys</name>
    <message>
        <source>Remonter la page</source>
        <translation>تحريك الصفحة إلى أعلى</translation>
    </message>
    <message>
        <source>Descendre la page</source>
        <translation>تحريك الصفحة إلى أسفل</translation>
    </message>
</context>
<context>
    <name>UnmaskButton</name>
    <message>
        <source>Montrer</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Masquer</source>
        <translation>إخفاء</translation>
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
        <translation>خطر، حادث، وعكة صحية</translation>
    </message>
    <message>
        <source>La même aide par SMS, sans parler ni entendre</source>
        <translation>المساعدة نفسها برسالة نصية، دون كلام أو سمع</translation>
    </message>
    <message>
        <source>Sans abri ce soir</source>
        <translation>لا مأوى لك هذه الليلة</translation>
    </message>
    <message>
        <source>Violences contre une femme</source>
        <translation>عنف ضد امرأة</translation>
    </message>
    <message>
        <source>Enfant en danger</source>
        <translation>طفل في خطر</translation>
    </message>
    <message>
        <source>Idées de suicide, grande souffrance</source>
        <translation>أفكار انتحارية، معاناة شديدة</translation>
    </message>
</context>
<context>
    <name>UrgentScreen</name>
    <message>
        <source>Urgence&#xa0;: qui appeler</source>
        <translation>طوارئ: بمن تتصل</translation>
    </message>
    <message>
        <source>La borne ne téléphone pas. Sans téléphone, allez à l’accueil.</source>
        <translation>هذا الجهاز لا يتصل بالهاتف. إن لم يكن لديك هاتف، اذهب إلى الاستقبال.</translation>
    </message>
    <message>
        <source>La borne ne téléphone pas. Sans téléphone, demandez à une personne près de vous.</source>
        <translation>هذا الجهاز لا يتصل بالهاتف. إن لم يكن لديك هاتف، اطلب من شخص قريب منك.</translation>
    </message>
    <message>
        <source>Les numéros nationaux sont gratuits et répondent jour et nuit. Rien de ce que vous lisez ici n’est noté.</source>
        <translation>الأرقام الوطنية مجانية وتجيب ليلًا ونهارًا. لا يُدوَّن شيء مما تقرؤه هنا.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Je ne sais pas</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Je préfère ne pas répondre</source>
        <translation>أفضّل عدم الإجابة</translation>
    </message>
    <message>
        <source>Je n’en ai pas</source>
        <translation>ليس لدي</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>لا</translation>
    </message>
</context>
</TS>
