<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="fr_FR">
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Continuer</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>Fermer le clavier</source>
        <translation>কীবোর্ড বন্ধ করুন</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>লিখুন</translation>
    </message>
</context>
<context>
    <name>CalibrationWindow</name>
    <message>
        <source>La carte à sa vraie taille</source>
        <translation>কার্ডের আসল মাপ</translation>
    </message>
    <message>
        <source>Posez une carte bancaire sur la carte dessinée. Changez sa taille jusqu’à ce que leurs bords se touchent.</source>
        <translation>আঁকা কার্ডের ওপর একটি ব্যাংক কার্ড রাখুন। ধারগুলো না মেলা পর্যন্ত মাপ বদলান।</translation>
    </message>
    <message>
        <source>Carte dessinée</source>
        <translation>আঁকা কার্ড</translation>
    </message>
    <message>
        <source>Plus petite</source>
        <translation>আরও ছোট</translation>
    </message>
    <message>
        <source>Plus grande</source>
        <translation>আরও বড়</translation>
    </message>
    <message>
        <source>Garder cette taille</source>
        <translation>এই মাপ রাখুন</translation>
    </message>
</context>
<context>
    <name>CallingPage</name>
    <message>
        <source>L’accueil est ouvert jusqu’à {hour}.</source>
        <translation>অভ্যর্থনা {hour} পর্যন্ত খোলা।</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre aujourd’hui à {hour}.</source>
        <translation>অভ্যর্থনা বন্ধ। আজ {hour} টায় খুলবে।</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre demain à {hour}.</source>
        <translation>অভ্যর্থনা বন্ধ। আগামীকাল {hour} টায় খুলবে।</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre {day} à {hour}.</source>
        <translation>অভ্যর্থনা বন্ধ। খুলবে: {day}, {hour}।</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Compléter</source>
        <translation>পূরণ করুন</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>বদলান</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Non partagé</source>
        <translation>শেয়ার করা হয়নি</translation>
    </message>
    <message>
        <source>Partager</source>
        <translation>শেয়ার করুন</translation>
    </message>
    <message>
        <source>Ne pas partager</source>
        <translation>শেয়ার করবেন না</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Une réponse personnelle est à revoir.</source>
        <translation>একটি ব্যক্তিগত উত্তর আবার দেখুন।</translation>
    </message>
    <message>
        <source>Réponse donnée</source>
        <translation>উত্তর দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Une précision</source>
        <translation>বাড়তি তথ্য</translation>
    </message>
    <message>
        <source>Non renseigné</source>
        <translation>উত্তর নেই</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Relisez vos réponses</source>
        <translation>আপনার উত্তর পড়ুন</translation>
    </message>
    <message>
        <source>Il manque&#xa0;: %1</source>
        <translation>বাকি: %1</translation>
    </message>
    <message>
        <source>Vos réponses</source>
        <translation>আপনার উত্তর</translation>
    </message>
    <message>
        <source>«&#xa0;Ne pas partager&#xa0;»&#xa0;: la réponse reste dans «&#xa0;%1&#xa0;», et votre inscription ne change pas.</source>
        <translation>“শেয়ার করবেন না”: উত্তর “%1”-এর মধ্যে থাকে, আপনার নিবন্ধন বদলায় না।</translation>
    </message>
    <message>
        <source>Enregistrer mon inscription</source>
        <translation>আমার নিবন্ধন সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>উপরে</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>নিচে</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>La borne ne peut pas continuer</source>
        <translation>যন্ত্র আর চলতে পারছে না</translation>
    </message>
    <message>
        <source>Un conseiller peut vous inscrire sans la borne&#xa0;: allez à l’accueil.</source>
        <translation>একজন পরামর্শদাতা যন্ত্র ছাড়াও নিবন্ধন করতে পারেন: অভ্যর্থনায় যান।</translation>
    </message>
    <message>
        <source>Un conseiller peut vous inscrire sans la borne.</source>
        <translation>একজন পরামর্শদাতা যন্ত্র ছাড়াও নিবন্ধন করতে পারেন।</translation>
    </message>
    <message>
        <source>Revenir au début</source>
        <translation>শুরুতে ফিরুন</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Continuer mon inscription plus tard</source>
        <translation>আমার নিবন্ধন পরে চালিয়ে যাওয়া</translation>
    </message>
    <message>
        <source>Votre code</source>
        <translation>আপনার কোড</translation>
    </message>
    <message>
        <source>Vos réponses sont gardées 15 jours à partir du {day}, à la borne&#xa0;: {site}</source>
        <translation>আপনার উত্তর {day} থেকে 15 দিন এই যন্ত্রে রাখা হয়: {site}</translation>
    </message>
    <message>
        <source>À la borne, touchez «&#xa0;Commencer&#xa0;», puis «&#xa0;J’ai un code&#xa0;». Écrivez le code.</source>
        <translation>যন্ত্রে «শুরু», তারপর «আমার কোড আছে» ছুঁন। কোড লিখুন।</translation>
    </message>
    <message>
        <source>Qui a ce code peut lire vos réponses. Votre nom n’est pas sur ce papier.</source>
        <translation>যার কাছে এই কোড আছে সে আপনার উত্তর পড়তে পারে। এই কাগজে আপনার নাম নেই।</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: {phone}. {opening}</source>
        <translation>কারও সঙ্গে কথা বলতে: {phone}। {opening}</translation>
    </message>
    <message>
        <source>Montrez ce dessin et votre code à un conseiller. Vos réponses sont dans ce dessin.</source>
        <translation>এই ছবি ও আপনার কোড একজন পরামর্শদাতাকে দেখান। আপনার উত্তর এই ছবিতে আছে।</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Continuer avec mon code</source>
        <translation>আমার কোড দিয়ে চালিয়ে যাওয়া</translation>
    </message>
    <message>
        <source>Écrivez les 8 signes du code. La borne garde vos réponses 15 jours.</source>
        <translation>কোডের 8টি চিহ্ন লিখুন। যন্ত্র আপনার উত্তর 15 দিন রাখে।</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien ici. Attendez une minute, puis essayez encore.</source>
        <translation>এই কোড এখানে কিছু খোলে না। এক মিনিট অপেক্ষা করুন, তারপর আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien ici. Regardez-le encore&#xa0;: rien n’est perdu.</source>
        <translation>এই কোড এখানে কিছু খোলে না। আবার দেখুন: কিছুই হারায়নি।</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>কোড</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>এগিয়ে যান</translation>
    </message>
</context>
<context>
    <name>CountriesQuestion</name>
    <message>
        <source>Retirer %1</source>
        <translation>%1 সরান</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>Jour</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>মাস</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>সাল</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Pour mieux lire</source>
        <translation>সহজে পড়ার জন্য</translation>
    </message>
    <message>
        <source>Écrire plus grand</source>
        <translation>বড় অক্ষর</translation>
    </message>
    <message>
        <source>Lettres claires sur fond noir</source>
        <translation>কালো জমিতে হালকা অক্ষর</translation>
    </message>
    <message>
        <source>Lettres plus larges et plus espacées</source>
        <translation>চওড়া ও ফাঁক ফাঁক অক্ষর</translation>
    </message>
    <message>
        <source>La personne suivante retrouvera l’affichage habituel.</source>
        <translation>পরের জন আগের মতোই দেখবেন।</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>Le son</source>
        <translation>শব্দ</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Votre inscription est enregistrée</source>
        <translation>আপনার নিবন্ধন সংরক্ষিত হয়েছে</translation>
    </message>
    <message>
        <source>Votre demande est enregistrée</source>
        <translation>আপনার অনুরোধ সংরক্ষিত হয়েছে</translation>
    </message>
    <message>
        <source>Vos mots sont enregistrés. Une personne de l’équipe les lit avec votre dossier.</source>
        <translation>আপনার কথা রাখা হয়েছে। দলের একজন আপনার ফাইলের সঙ্গে তা পড়েন।</translation>
    </message>
    <message>
        <source>La proposition</source>
        <translation>প্রস্তাব</translation>
    </message>
    <message>
        <source>Le reçu est parti vers l’imprimante.</source>
        <translation>রসিদ প্রিন্টারে গেছে।</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>শেষ করুন</translation>
    </message>
    <message>
        <source>L’explication</source>
        <translation>ব্যাখ্যা</translation>
    </message>
    <message>
        <source>Je ne suis pas d’accord</source>
        <translation>আমি একমত নই</translation>
    </message>
    <message>
        <source>Imprimer le reçu</source>
        <translation>রসিদ ছাপান</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>À vérifier</source>
        <translation>যাচাই করুন</translation>
    </message>
    <message>
        <source>Revoir</source>
        <translation>আবার দেখুন</translation>
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
        <translation>এগিয়ে যান</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Montrez ce dessin et votre code à l’équipe de %1&#xa0;: un conseiller continue avec vos réponses.</source>
        <translation>এই ছবি ও আপনার কোড %1-এর দলকে দেখান: একজন পরামর্শদাতা আপনার উত্তর নিয়ে এগিয়ে যাবেন।</translation>
    </message>
    <message>
        <source>Dessin pour le conseiller</source>
        <translation>পরামর্শদাতার জন্য ছবি</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Parler à un conseiller</source>
        <translation>পরামর্শদাতার সঙ্গে কথা বলুন</translation>
    </message>
    <message>
        <source>%1 a répondu et arrive.</source>
        <translation>%1 সাড়া দিয়েছেন, আসছেন।</translation>
    </message>
    <message>
        <source>Un conseiller a répondu&#xa0;: il arrive.</source>
        <translation>একজন পরামর্শদাতা উত্তর দিয়েছেন, তিনি আসছেন।</translation>
    </message>
    <message>
        <source>Allez à l’accueil&#xa0;: une personne de l’équipe peut finir l’inscription avec vous.</source>
        <translation>অভ্যর্থনায় যান: দলের একজন আপনার সঙ্গে নিবন্ধন শেষ করতে পারেন।</translation>
    </message>
    <message>
        <source>L’équipe n’est pas dans ce lieu. Elle peut finir l’inscription avec vous, à son accueil.</source>
        <translation>দল এই জায়গায় নেই। তাদের নিজেদের অভ্যর্থনায় আপনার সঙ্গে নিবন্ধন শেষ করতে পারে।</translation>
    </message>
    <message>
        <source>Vous pouvez aussi téléphoner&#xa0;:</source>
        <translation>ফোনও করতে পারেন:</translation>
    </message>
    <message>
        <source>Votre demande d’aide est notée.</source>
        <translation>আপনার সাহায্যের অনুরোধ লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>Votre demande d’aide est partie vers l’équipe.</source>
        <translation>আপনার সাহায্যের অনুরোধ দলের কাছে পাঠানো হয়েছে।</translation>
    </message>
    <message>
        <source>Appeler de nouveau</source>
        <translation>আবার ডাকুন</translation>
    </message>
    <message>
        <source>Revenir à mon inscription</source>
        <translation>আমার নিবন্ধনে ফিরুন</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>ফিরুন</translation>
    </message>
    <message>
        <source>Je réponds sans aide</source>
        <translation>আমি সাহায্য ছাড়া উত্তর দিচ্ছি</translation>
    </message>
    <message>
        <source>Un conseiller m’aide ici</source>
        <translation>সাহায্য পাচ্ছি</translation>
    </message>
    <message>
        <source>Urgence&#xa0;: qui appeler</source>
        <translation>জরুরি: কাকে ফোন করবেন</translation>
    </message>
</context>
<context>
    <name>HiddenScreen</name>
    <message>
        <source>Écran caché</source>
        <translation>পর্দা ঢাকা আছে</translation>
    </message>
    <message>
        <source>Montrer l’écran</source>
        <translation>পর্দা দেখান</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Êtes-vous toujours là&#xa0;?</source>
        <translation>আপনি কি এখনও আছেন?</translation>
    </message>
    <message>
        <source>Sans réponse, tout sera effacé dans %1 s.</source>
        <translation>উত্তর না দিলে %1 সেকেন্ডে সব মুছে যাবে।</translation>
    </message>
    <message>
        <source>Votre inscription reste enregistrée. Cet écran sera effacé dans %1 s.</source>
        <translation>আপনার নিবন্ধন থাকছে। এই পর্দা %1 সেকেন্ডে মুছে যাবে।</translation>
    </message>
    <message>
        <source>Ce qui est gardé sous un code reste gardé. Cet écran sera effacé dans %1 s.</source>
        <translation>কোড দিয়ে যা রাখা আছে তা থাকবে। এই পর্দা %1 সেকেন্ডে মুছে যাবে।</translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>হ্যাঁ, চালিয়ে যাচ্ছি</translation>
    </message>
</context>
<context>
    <name>KeptFor</name>
    <message>
        <source>Vos réponses restent ici pendant 3 minutes sans geste. Ensuite, tout est effacé.</source>
        <translation>পর্দা না ছুঁলে আপনার উত্তর এখানে 3 মিনিট থাকে। তারপর সব মুছে যায়।</translation>
    </message>
    <message>
        <source>Vos réponses restent ici pendant 2 minutes sans geste. Ensuite, tout est effacé.</source>
        <translation>পর্দা না ছুঁলে আপনার উত্তর এখানে 2 মিনিট থাকে। তারপর সব মুছে যায়।</translation>
    </message>
    <message>
        <source>Cet écran reste ici pendant 3 minutes sans geste. Ensuite, il est effacé.</source>
        <translation>না ছুঁলে এই পর্দা এখানে 3 মিনিট থাকে। তারপর মুছে যায়।</translation>
    </message>
    <message>
        <source>Cet écran reste ici pendant 2 minutes sans geste. Ensuite, il est effacé.</source>
        <translation>না ছুঁলে এই পর্দা এখানে 2 মিনিট থাকে। তারপর মুছে যায়।</translation>
    </message>
</context>
<context>
    <name>KeyFaces</name>
    <message>
        <source>accent aigu</source>
        <translation>তীক্ষ্ণ স্বরচিহ্ন</translation>
    </message>
    <message>
        <source>accent grave</source>
        <translation>ভারী স্বরচিহ্ন</translation>
    </message>
    <message>
        <source>accent circonflexe</source>
        <translation>সারকমফ্লেক্স</translation>
    </message>
    <message>
        <source>tréma</source>
        <translation>উপরে দুই বিন্দু</translation>
    </message>
    <message>
        <source>cédille</source>
        <translation>সেডিলা</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>ঊর্ধ্বকমা</translation>
    </message>
    <message>
        <source>tiret</source>
        <translation>হাইফেন</translation>
    </message>
    <message>
        <source>tiret bas</source>
        <translation>নিম্নরেখা</translation>
    </message>
    <message>
        <source>virgule</source>
        <translation>কমা</translation>
    </message>
    <message>
        <source>point</source>
        <translation>বিন্দু</translation>
    </message>
    <message>
        <source>arobase</source>
        <translation>অ্যাট চিহ্ন</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>যোগ</translation>
    </message>
    <message>
        <source>Effacer un signe</source>
        <translation>একটি অক্ষর মুছুন</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translation>বড় হাতের অক্ষর</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>ফাঁকা</translation>
    </message>
    <message>
        <source>Chiffres et signes</source>
        <translation>সংখ্যা ও চিহ্ন</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translation>অক্ষর</translation>
    </message>
    <message>
        <source>Ordre des lettres</source>
        <translation>অক্ষরের ক্রম</translation>
    </message>
    <message>
        <source>Autres lettres</source>
        <translation>অন্য অক্ষর</translation>
    </message>
    <message>
        <source>Changer d’alphabet</source>
        <translation>বর্ণমালা বদলান</translation>
    </message>
    <message>
        <source>Demi-espace</source>
        <translation>আধা ফাঁক</translation>
    </message>
    <message>
        <source>Lettres d’autres langues</source>
        <translation>অন্য ভাষার অক্ষর</translation>
    </message>
    <message>
        <source>Lettres et tons du vietnamien</source>
        <translation>ভিয়েতনামি অক্ষর ও সুর</translation>
    </message>
    <message>
        <source>crochet</source>
        <translation>হুক</translation>
    </message>
    <message>
        <source>tilde</source>
        <translation>টিল্ডা</translation>
    </message>
    <message>
        <source>point dessous</source>
        <translation>নিচে বিন্দু</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Clavier</source>
        <translation>কিবোর্ড</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Un problème est arrivé. Il a été noté. (réf. {bug})</source>
        <translation>একটি সমস্যা হয়েছে। তা লেখা হয়েছে। (নং {bug})</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choisissez votre langue</source>
        <translation>আপনার ভাষা বেছে নিন</translation>
    </message>
</context>
<context>
    <name>ListenButtons</name>
    <message>
        <source>Pause</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>Continuer la lecture</source>
        <translation>পড়া চালিয়ে যান</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>শুনুন</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>আবার শুনুন</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Donnez une réponse à cette question.</source>
        <translation>এই প্রশ্নের উত্তর দিন।</translation>
    </message>
    <message>
        <source>La réponse est trop longue&#xa0;: gardez {max} signes au plus.</source>
        <translation>উত্তর বেশি লম্বা: সর্বোচ্চ {max} অক্ষর রাখুন।</translation>
    </message>
    <message>
        <source>Choisissez une des réponses proposées.</source>
        <translation>দেওয়া উত্তরগুলো থেকে একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Donnez le jour, le mois et l’année (4 chiffres).</source>
        <translation>দিন, মাস ও সাল (4 সংখ্যা) দিন।</translation>
    </message>
    <message>
        <source>Cette date n’existe pas. Regardez le jour, le mois et l’année (4 chiffres).</source>
        <translation>এই তারিখ নেই। দিন, মাস ও সাল (4 সংখ্যা) দেখুন।</translation>
    </message>
    <message>
        <source>Cette date n’est pas encore passée. Regardez l’année.</source>
        <translation>এই তারিখ এখনও আসেনি। সাল দেখুন।</translation>
    </message>
    <message>
        <source>Cette date est très ancienne. Regardez l’année.</source>
        <translation>এই তারিখ অনেক পুরোনো। সাল দেখুন।</translation>
    </message>
    <message>
        <source>Cette date est très lointaine. Regardez l’année.</source>
        <translation>এই তারিখ অনেক দূরের। সাল দেখুন।</translation>
    </message>
    <message>
        <source>Ce numéro ne peut pas être appelé. Un numéro français a 10 chiffres.</source>
        <translation>এই নম্বরে ফোন করা যায় না। ফরাসি নম্বরে 10টি সংখ্যা থাকে।</translation>
    </message>
    <message>
        <source>Il manque une partie de l’adresse. Exemple&#xa0;: prenom.nom@exemple.fr</source>
        <translation>ঠিকানার একটি অংশ নেই। উদাহরণ: prenom.nom@exemple.fr</translation>
    </message>
    <message>
        <source>Choisissez la commune dans la liste, par son nom ou son code postal.</source>
        <translation>নাম বা ডাক কোড দিয়ে তালিকা থেকে জায়গা বেছে নিন।</translation>
    </message>
    <message>
        <source>Choisissez le pays dans la liste, par ses premières lettres.</source>
        <translation>প্রথম অক্ষর দিয়ে তালিকা থেকে দেশ বেছে নিন।</translation>
    </message>
    <message>
        <source>Gardez {max} réponses au plus.</source>
        <translation>সর্বোচ্চ {max}টি উত্তর রাখুন।</translation>
    </message>
    <message>
        <source>Choisissez le métier dans la liste. Prenez le plus proche.</source>
        <translation>তালিকা থেকে পেশা বেছে নিন। সবচেয়ে কাছেরটি নিন।</translation>
    </message>
    <message>
        <source>Ce numéro a 13 chiffres, ou 15 avec la clé.</source>
        <translation>এই নম্বরে 13টি সংখ্যা, কী সহ 15টি।</translation>
    </message>
    <message>
        <source>Ce numéro ne peut pas exister. Regardez-le encore sur la carte.</source>
        <translation>এমন নম্বর হতে পারে না। কার্ডে আবার দেখুন।</translation>
    </message>
    <message>
        <source>La clé ne va pas avec le numéro. Regardez les deux derniers chiffres.</source>
        <translation>কী নম্বরের সঙ্গে মেলে না। শেষ দুই সংখ্যা দেখুন।</translation>
    </message>
    <message>
        <source>Il manque une réponse avant d’enregistrer.</source>
        <translation>সংরক্ষণের আগে একটি উত্তর বাকি।</translation>
    </message>
    <message>
        <source>Cette valeur est déjà celle du dossier.</source>
        <translation>ফাইলে এই মান আগে থেকেই আছে।</translation>
    </message>
    <message>
        <source>Un autre organisme prend cette décision. Transmettez-lui le dossier.</source>
        <translation>এই সিদ্ধান্ত অন্য সংস্থা নেয়। ফাইল তাদের পাঠান।</translation>
    </message>
    <message>
        <source>Ce qui a été reçu n’est pas lisible. Cela a été gardé pour le support.</source>
        <translation>যা এসেছে তা পড়া যায় না। সহায়তার জন্য রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>Le journal de ce poste a été modifié en dehors du programme. Appelez le support.</source>
        <translation>এই যন্ত্রের খাতা প্রোগ্রামের বাইরে বদলানো হয়েছে। সহায়তায় ফোন করুন।</translation>
    </message>
    <message>
        <source>La clé des données n’est pas là. Remettez-la à sa place, puis recommencez. Rien n’a été modifié.</source>
        <translation>তথ্যের চাবি নেই। জায়গায় রেখে আবার শুরু করুন। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>Le fichier de la clé doit appartenir au compte du programme et n’être lisible que de lui (chmod 600). Rien n’a été modifié.</source>
        <translation>চাবির ফাইল প্রোগ্রামের অ্যাকাউন্টের হতে হবে এবং শুধু সেটিই পড়তে পারবে (chmod 600)। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>Premier Pas est déjà ouvert sur ce poste. Utilisez sa fenêtre.</source>
        <translation>Premier Pas এই যন্ত্রে খোলা আছে। সেই জানালা ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>La clé n’est pas celle de ces données. Remettez la bonne clé. Rien n’a été modifié.</source>
        <translation>চাবিটি এই তথ্যের নয়। ঠিক চাবি রাখুন। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>Les données de ce poste sont abîmées. N’effacez rien et appelez le support&#xa0;: une sauvegarde peut être rétablie.</source>
        <translation>এই যন্ত্রের তথ্য নষ্ট হয়েছে। কিছু মুছবেন না, সহায়তায় ফোন করুন: একটি কপি ফেরানো যায়।</translation>
    </message>
    <message>
        <source>Le dossier des données ne peut pas être écrit. Appelez le support.</source>
        <translation>তথ্যের ফোল্ডারে লেখা যায় না। সহায়তায় ফোন করুন।</translation>
    </message>
    <message>
        <source>Ces données viennent d’une version plus récente de Premier Pas. Installez-la.</source>
        <translation>এই তথ্য Premier Pas-এর নতুন সংস্করণের। সেটি বসান।</translation>
    </message>
    <message>
        <source>La mise à jour des données n’a pas abouti. Elles sont comme avant. Appelez le support.</source>
        <translation>তথ্য হালনাগাদ হয়নি। আগের মতোই আছে। সহায়তায় ফোন করুন।</translation>
    </message>
    <message>
        <source>Le disque est plein&#xa0;: la dernière réponse n’est pas enregistrée. Ce qui était enregistré l’est toujours. Appelez un conseiller.</source>
        <translation>ডিস্ক ভরা: শেষ উত্তর সংরক্ষিত হয়নি। আগেরগুলো আছে। কাউকে ডাকুন।</translation>
    </message>
    <message>
        <source>Le disque ne répond pas comme il faut&#xa0;: la dernière réponse n’est pas enregistrée. Appelez un conseiller.</source>
        <translation>ডিস্ক ঠিকমতো সাড়া দিচ্ছে না: শেষ উত্তর সংরক্ষিত হয়নি। কাউকে ডাকুন।</translation>
    </message>
    <message>
        <source>Ce poste n’est pas encore enrôlé. Demandez un code à votre structure.</source>
        <translation>এই যন্ত্র এখনও যুক্ত নয়। আপনার সংস্থার কাছে একটি কোড চান।</translation>
    </message>
    <message>
        <source>Cet entretien n’est plus en cours&#xa0;: il a été enregistré ou effacé.</source>
        <translation>এই আলাপ আর চলছে না: সংরক্ষিত বা মোছা হয়েছে।</translation>
    </message>
    <message>
        <source>Ce dossier n’est pas sur ce poste.</source>
        <translation>এই ফাইল এই যন্ত্রে নেই।</translation>
    </message>
    <message>
        <source>Cet identifiant est déjà pris.</source>
        <translation>এই নাম আগে থেকেই নেওয়া।</translation>
    </message>
    <message>
        <source>L’identifiant ou le mot de passe ne correspond pas.</source>
        <translation>নাম বা পাসওয়ার্ড মেলে না।</translation>
    </message>
    <message>
        <source>L’échange avec le portail n’a pas abouti. Il reprendra seul. Si cela dure, appelez le support.</source>
        <translation>পোর্টালের সঙ্গে আদানপ্রদান শেষ হয়নি। নিজে থেকে চলবে। দেরি হলে সহায়তায় ফোন করুন।</translation>
    </message>
    <message>
        <source>Il n’y a pas de réseau. Regardez le câble ou le Wi-Fi. L’envoi reprendra seul.</source>
        <translation>নেটওয়ার্ক নেই। তার বা ওয়াই-ফাই দেখুন। পাঠানো নিজে থেকে চলবে।</translation>
    </message>
    <message>
        <source>Ce réseau ne connaît pas l’adresse du portail. Appelez la personne qui s’occupe du réseau.</source>
        <translation>এই নেটওয়ার্ক পোর্টালের ঠিকানা চেনে না। নেটওয়ার্কের দায়িত্বে যিনি, তাকে ফোন করুন।</translation>
    </message>
    <message>
        <source>Le portail ne répond pas. Regardez si le réseau est branché. L’envoi reprendra seul.</source>
        <translation>পোর্টাল সাড়া দিচ্ছে না। নেটওয়ার্ক লাগানো আছে কি না দেখুন। পাঠানো নিজে থেকে চলবে।</translation>
    </message>
    <message>
        <source>Ce qui répond n’est pas le portail. Rien n’est perdu. Appelez la personne qui s’occupe du réseau.</source>
        <translation>যা সাড়া দিচ্ছে তা পোর্টাল নয়। কিছু হারায়নি। নেটওয়ার্কের দায়িত্বে যিনি, তাকে ফোন করুন।</translation>
    </message>
    <message>
        <source>Le réseau répond à la place du portail. Ouvrez une page web&#xa0;: il attend peut-être que vous vous y connectiez.</source>
        <translation>পোর্টালের বদলে নেটওয়ার্ক সাড়া দিচ্ছে। একটি ওয়েব পাতা খুলুন: হয়তো লগইন চাইছে।</translation>
    </message>
    <message>
        <source>Le portail est en panne. L’envoi reprendra seul.</source>
        <translation>পোর্টাল বিকল। পাঠানো নিজে থেকে চলবে।</translation>
    </message>
    <message>
        <source>Le portail est très demandé. L’envoi reprendra seul dans un moment.</source>
        <translation>পোর্টাল খুব ব্যস্ত। কিছুক্ষণ পরে পাঠানো নিজে থেকে চলবে।</translation>
    </message>
    <message>
        <source>Le portail n’accepte pas cet envoi. Rien n’est perdu. Appelez le support.</source>
        <translation>পোর্টাল এটি নিচ্ছে না। কিছু হারায়নি। সহায়তায় ফোন করুন।</translation>
    </message>
    <message>
        <source>Deux portails répondent à la même adresse. Rien n’est perdu. Appelez le support.</source>
        <translation>একই ঠিকানায় দুটি পোর্টাল সাড়া দিচ্ছে। কিছু হারায়নি। সহায়তায় ফোন করুন।</translation>
    </message>
    <message>
        <source>Le réseau demande un mot de passe (proxy). Appelez la personne qui s’occupe du réseau.</source>
        <translation>নেটওয়ার্ক পাসওয়ার্ড চাইছে (proxy)। নেটওয়ার্কের দায়িত্বে যিনি, তাকে ফোন করুন।</translation>
    </message>
    <message>
        <source>La connexion n’est pas protégée par le certificat du portail&#xa0;: rien n’est envoyé. Appelez la personne qui s’occupe du réseau.</source>
        <translation>সংযোগ পোর্টালের সনদে সুরক্ষিত নয়: কিছু পাঠানো হয় না। নেটওয়ার্কের দায়িত্বে যিনি, তাকে ফোন করুন।</translation>
    </message>
    <message>
        <source>Le certificat du portail n’est pas de cette date. Regardez la date et l’heure de ce poste. Si elles sont justes, appelez le support.</source>
        <translation>পোর্টালের সনদ এই তারিখের নয়। যন্ত্রের তারিখ ও সময় দেখুন। ঠিক থাকলে সহায়তায় ফোন করুন।</translation>
    </message>
    <message>
        <source>Le portail ne connaît pas ce poste. Demandez un code d’enrôlement à votre structure.</source>
        <translation>পোর্টাল এই যন্ত্র চেনে না। আপনার সংস্থার কাছে একটি কোড চান।</translation>
    </message>
    <message>
        <source>Il manque au portail des actes que ce poste n’a plus&#xa0;: il a été rétabli d’après une sauvegarde trop ancienne. Le reste lui est envoyé. Appelez le support.</source>
        <translation>পোর্টালে এমন কিছু নেই যা এই যন্ত্রেও আর নেই: এটি খুব পুরোনো কপি থেকে ফেরানো হয়েছে। বাকিটা পাঠানো হচ্ছে। সহায়তায় ফোন করুন।</translation>
    </message>
    <message>
        <source>Ce poste a été retiré du portail. Ce qui est enregistré est gardé. Appelez votre structure.</source>
        <translation>এই যন্ত্র পোর্টাল থেকে সরানো হয়েছে। যা সংরক্ষিত তা আছে। আপনার সংস্থায় ফোন করুন।</translation>
    </message>
    <message>
        <source>Ce poste a été retiré du portail. Rien n’y est plus enregistré. Appelez votre structure.</source>
        <translation>এই যন্ত্র পোর্টাল থেকে সরানো হয়েছে। এখানে আর কিছু সংরক্ষিত হয় না। আপনার সংস্থায় ফোন করুন।</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un fichier scellé de Premier Pas, ou il est incomplet. Copiez-le encore.</source>
        <translation>এটি Premier Pas-এর সিল করা ফাইল নয়, বা অসম্পূর্ণ। আবার কপি করুন।</translation>
    </message>
    <message>
        <source>Ce poste ne sait pas encore pour qui sceller. Un échange avec le portail le lui dira.</source>
        <translation>কার জন্য সিল করতে হবে এই যন্ত্র এখনও জানে না। পোর্টালের সঙ্গে আদানপ্রদানে তা জানা যাবে।</translation>
    </message>
    <message>
        <source>La copie n’a pas abouti. Regardez si la clé est branchée et s’il y reste de la place.</source>
        <translation>কপি শেষ হয়নি। পেনড্রাইভ লাগানো আছে কি না ও জায়গা আছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>Le portail a tout ce que ce poste a enregistré&#xa0;: il n’y a rien à emporter.</source>
        <translation>এই যন্ত্রে যা সংরক্ষিত তা সবই পোর্টালে আছে: নেওয়ার কিছু নেই।</translation>
    </message>
    <message>
        <source>Ce poste a été copié, ou remis d’une sauvegarde. Il prend tout seul une nouvelle identité. Rien n’est perdu.</source>
        <translation>এই যন্ত্র কপি করা বা কপি থেকে ফেরানো হয়েছে। এটি নিজে নতুন পরিচয় নেয়। কিছু হারায়নি।</translation>
    </message>
    <message>
        <source>Le portail et ce poste n’ont pas la même suite d’enregistrements. Rien n’est perdu. Appelez le support.</source>
        <translation>পোর্টাল ও এই যন্ত্রে রেকর্ডের ধারা এক নয়। কিছু হারায়নি। সহায়তায় ফোন করুন।</translation>
    </message>
    <message>
        <source>L’heure de ce poste n’est pas celle du portail. Réglez la date et l’heure. Ce qui est enregistré porte l’heure du portail.</source>
        <translation>এই যন্ত্রের সময় পোর্টালের মতো নয়। তারিখ ও সময় ঠিক করুন। সংরক্ষিত তথ্যে পোর্টালের সময় থাকে।</translation>
    </message>
    <message>
        <source>Le portail a été rétabli d’après une sauvegarde. Ce poste lui renverra seul ce qui manque.</source>
        <translation>পোর্টাল একটি কপি থেকে ফেরানো হয়েছে। যা নেই তা এই যন্ত্র নিজে পাঠাবে।</translation>
    </message>
    <message>
        <source>Il reste peu de place sur le disque&#xa0;: {free_mb} Mo. Libérez de la place.</source>
        <translation>ডিস্কে কম জায়গা: {free_mb} MB। জায়গা খালি করুন।</translation>
    </message>
    <message>
        <source>Cette vérification n’a pas répondu en {seconds} secondes. Recommencez plus tard.</source>
        <translation>এই পরীক্ষা {seconds} সেকেন্ডে সাড়া দেয়নি। পরে আবার করুন।</translation>
    </message>
    <message>
        <source>La signature de ce poste n’est pas reconnue. Appelez le support.</source>
        <translation>এই যন্ত্রের স্বাক্ষর চেনা যায় না। সহায়তায় ফোন করুন।</translation>
    </message>
    <message>
        <source>Cette version de Premier Pas est trop ancienne pour le portail. Installez la mise à jour.</source>
        <translation>Premier Pas-এর এই সংস্করণ পোর্টালের জন্য বেশি পুরোনো। হালনাগাদ বসান।</translation>
    </message>
    <message>
        <source>Ce code ne peut pas servir&#xa0;: il est faux, déjà utilisé, trop ancien ou prévu pour un autre usage. Demandez-en un autre.</source>
        <translation>এই কোড চলবে না: ভুল, ব্যবহৃত, পুরোনো বা অন্য কাজের। আরেকটি চান।</translation>
    </message>
    <message>
        <source>Ce poste est déjà enrôlé. Un autre poste demande un autre dossier de données.</source>
        <translation>এই যন্ত্র আগে থেকেই যুক্ত। অন্য যন্ত্রের অন্য তথ্যের ফোল্ডার লাগে।</translation>
    </message>
    <message>
        <source>L’adresse du portail doit commencer par https://.</source>
        <translation>পোর্টালের ঠিকানা https:// দিয়ে শুরু হতে হবে।</translation>
    </message>
    <message>
        <source>Un contenu reçu du portail ne peut pas servir ({pack}, {key}). Ce qui servait avant reste en usage. Appelez le support.</source>
        <translation>পোর্টাল থেকে আসা একটি বিষয়বস্তু চলবে না ({pack}, {key})। আগেরটিই চলছে। সহায়তায় ফোন করুন।</translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être joint. Choisissez un PDF ou une photo (JPEG, PNG, WebP) de {most_mb} Mo au plus.</source>
        <translation>এই ফাইল যোগ করা যায় না। সর্বোচ্চ {most_mb} MB-এর PDF বা ছবি (JPEG, PNG, WebP) বেছে নিন।</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore arrivé en entier au portail. Réessayez plus tard.</source>
        <translation>এই কাগজ এখনও পুরো পোর্টালে পৌঁছায়নি। পরে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Un document a été abîmé en chemin. Il repart du début, rien n’est perdu.</source>
        <translation>একটি কাগজ পথে নষ্ট হয়েছে। শুরু থেকে আবার যাচ্ছে, কিছু হারায়নি।</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore sur ce poste.</source>
        <translation>এই কাগজ এখনও এই যন্ত্রে নেই।</translation>
    </message>
    <message>
        <source>Le questionnaire de ce poste ne peut pas être lu. Appelez le support.</source>
        <translation>এই যন্ত্রের প্রশ্নমালা পড়া যায় না। সহায়তায় ফোন করুন।</translation>
    </message>
    <message>
        <source>Code pour le support&#xa0;: {code}.</source>
        <translation>সহায়তার জন্য কোড: {code}।</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Le reçu est parti vers l’imprimante.</source>
        <translation>রসিদ প্রিন্টারে গেছে।</translation>
    </message>
    <message>
        <source>Revenir à la proposition</source>
        <translation>প্রস্তাবে ফিরুন</translation>
    </message>
    <message>
        <source>Imprimer avec le reçu</source>
        <translation>রসিদের সঙ্গে ছাপান</translation>
    </message>
</context>
<context>
    <name>ObjectionPage</name>
    <message>
        <source>Écrivez d’abord ce que vous souhaitez.</source>
        <translation>আগে লিখুন আপনি কী চান।</translation>
    </message>
</context>
<context>
    <name>ObjectionScreen</name>
    <message>
        <source>Je ne suis pas d’accord</source>
        <translation>আমি একমত নই</translation>
    </message>
    <message>
        <source>Écrivez ce que vous souhaitez, avec vos mots. Une personne de l’équipe les lit.</source>
        <translation>আপনি কী চান, নিজের কথায় লিখুন। দলের একজন তা পড়েন।</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>পাঠান</translation>
    </message>
    <message>
        <source>Fermer le clavier</source>
        <translation>কীবোর্ড বন্ধ করুন</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>লিখুন</translation>
    </message>
    <message>
        <source>Revenir à la proposition</source>
        <translation>প্রস্তাবে ফিরুন</translation>
    </message>
</context>
<context>
    <name>PausedScreen</name>
    <message>
        <source>Vos réponses sont gardées 15 jours</source>
        <translation>আপনার উত্তর 15 দিন রাখা হবে</translation>
    </message>
    <message>
        <source>Prenez ce code en photo, ou écrivez-le&#xa0;:</source>
        <translation>এই কোডের ছবি তুলুন, বা লিখে নিন:</translation>
    </message>
    <message>
        <source>Pour continuer&#xa0;: revenez à cette borne, ou dites ce code à l’équipe de %1. Qui a ce code peut lire vos réponses.</source>
        <translation>চালিয়ে যেতে: এই যন্ত্রে ফিরে আসুন, অথবা %1-এর দলকে এই কোড বলুন। যার কাছে এই কোড আছে সে আপনার উত্তর পড়তে পারে।</translation>
    </message>
    <message>
        <source>Pour continuer&#xa0;: revenez à cette borne et touchez «&#xa0;J’ai un code&#xa0;». Qui a ce code peut lire vos réponses.</source>
        <translation>চালিয়ে যেতে: এই যন্ত্রে ফিরে এসে «আমার কোড আছে» ছুঁন। যার কাছে এই কোড আছে সে আপনার উত্তর পড়তে পারে।</translation>
    </message>
    <message>
        <source>Le code est parti vers l’imprimante.</source>
        <translation>কোড প্রিন্টারে গেছে।</translation>
    </message>
    <message>
        <source>J’ai mon code, terminer</source>
        <translation>আমার কোড আছে, শেষ করুন</translation>
    </message>
    <message>
        <source>Imprimer le code</source>
        <translation>কোড ছাপান</translation>
    </message>
    <message>
        <source>Continuer avec un conseiller</source>
        <translation>পরামর্শদাতার সঙ্গে চালিয়ে যান</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Imprimer à nouveau</source>
        <translation>আবার ছাপান</translation>
    </message>
</context>
<context>
    <name>PrintingState</name>
    <message>
        <source>L’imprimante travaille.</source>
        <translation>প্রিন্টার কাজ করছে।</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier. Prenez cet écran en photo.</source>
        <translation>কাগজ শেষ। এই পর্দার ছবি তুলুন।</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte. Prenez cet écran en photo.</source>
        <translation>প্রিন্টার খোলা আছে। এই পর্দার ছবি তুলুন।</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas. Prenez cet écran en photo.</source>
        <translation>প্রিন্টার সাড়া দিচ্ছে না। এই পর্দার ছবি তুলুন।</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Vos sujets</source>
        <translation>আপনার বিষয়গুলো</translation>
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
        <translation>আপনার নম্বরের কোড</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Cette proposition n’est pas encore traduite. Un conseiller peut vous l’expliquer.</source>
        <translation>এই প্রস্তাব এখনও অনুবাদ হয়নি। একজন পরামর্শদাতা আপনাকে বুঝিয়ে দিতে পারেন।</translation>
    </message>
    <message>
        <source>Ceci est une proposition. Une personne décide.</source>
        <translation>এটি একটি প্রস্তাব। সিদ্ধান্ত একজন মানুষ নেন।</translation>
    </message>
    <message>
        <source>Ce qui vous est proposé</source>
        <translation>আপনার জন্য যা প্রস্তাব</translation>
    </message>
    <message>
        <source>Avec qui&#xa0;: {body}</source>
        <translation>কার সঙ্গে: {body}</translation>
    </message>
    <message>
        <source>Qui décide&#xa0;: {decider}</source>
        <translation>কে সিদ্ধান্ত নেন: {decider}</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>কেন</translation>
    </message>
    <message>
        <source>Un entretien court avec une personne</source>
        <translation>একজনের সঙ্গে ছোট আলাপ</translation>
    </message>
    <message>
        <source>Il reste des points à voir ensemble. La proposition vient après.</source>
        <translation>একসঙ্গে দেখার কিছু বিষয় বাকি। প্রস্তাব তার পরে আসে।</translation>
    </message>
    <message>
        <source>Ne pas répondre n’enlève aucun droit.</source>
        <translation>উত্তর না দিলে কোনো অধিকার কমে না।</translation>
    </message>
    <message>
        <source>Ce qui est plus personnel n’est pas écrit ici. C’est dans l’explication.</source>
        <translation>যা বেশি ব্যক্তিগত তা এখানে লেখা নেই। ব্যাখ্যায় আছে।</translation>
    </message>
    <message>
        <source>Ensuite</source>
        <translation>তারপর</translation>
    </message>
    <message>
        <source>Une personne lit la proposition et en parle avec vous. Elle peut décider autrement.</source>
        <translation>একজন প্রস্তাব পড়েন ও আপনার সঙ্গে কথা বলেন। তিনি অন্য সিদ্ধান্ত নিতে পারেন।</translation>
    </message>
    <message>
        <source>Qui vous reçoit&#xa0;: l’équipe de {team}</source>
        <translation>আপনাকে যাঁরা সাহায্য করেন: {team}-এর দল</translation>
    </message>
    <message>
        <source>La borne ne connaît pas le délai. Demandez-le à cette équipe.</source>
        <translation>কত সময় লাগবে যন্ত্রটি জানে না। এই দলকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Notez votre référence, ou prenez-la en photo. Elle ne dit pas qui vous êtes.</source>
        <translation>আপনার নম্বর লিখে রাখুন বা ছবি তুলুন। এটি বলে না আপনি কে।</translation>
    </message>
    <message>
        <source>Une question&#xa0;? Parlez à un conseiller, ou appelez.</source>
        <translation>প্রশ্ন আছে? পরামর্শদাতার সঙ্গে কথা বলুন, বা ফোন করুন।</translation>
    </message>
    <message>
        <source>Vous avez droit à une personne qui vous accompagne.</source>
        <translation>আপনাকে সাহায্য করার জন্য একজন মানুষ পাওয়া আপনার অধিকার।</translation>
    </message>
    <message>
        <source>Vous pouvez dire que l’orientation proposée ne vous convient pas, et en demander une autre.</source>
        <translation>প্রস্তাব আপনার উপযোগী না হলে বলতে পারেন, এবং অন্যটি চাইতে পারেন।</translation>
    </message>
    <message>
        <source>Vous avez le droit de voir vos réponses, et de les corriger.</source>
        <translation>নিজের উত্তর দেখা ও ঠিক করা আপনার অধিকার।</translation>
    </message>
    <message>
        <source>La borne envoie vos réponses dès qu’il y a du réseau. Un conseiller les retrouve avec votre référence.</source>
        <translation>নেটওয়ার্ক পেলেই যন্ত্র আপনার উত্তর পাঠায়। পরামর্শদাতা আপনার নম্বর দিয়ে তা খুঁজে পান।</translation>
    </message>
</context>
<context>
    <name>QuestionHeader</name>
    <message>
        <source>%1 (facultatif)</source>
        <translation>%1 (ঐচ্ছিক)</translation>
    </message>
    <message>
        <source>Vos sujets</source>
        <translation>আপনার বিষয়গুলো</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Exemple&#xa0;: {answer}</source>
        <translation>উদাহরণ: {answer}</translation>
    </message>
    <message>
        <source>Question {rank} sur {total}</source>
        <translation>প্রশ্ন {rank} / {total}</translation>
    </message>
    <message>
        <source>Un conseiller vous aide pour cette question. C’est noté.</source>
        <translation>একজন পরামর্শদাতা এই প্রশ্নে আপনাকে সাহায্য করছেন। তা লেখা হলো।</translation>
    </message>
    <message>
        <source>Cette question n’est pas encore traduite. Un conseiller peut vous l’expliquer.</source>
        <translation>এই প্রশ্ন এখনও অনুবাদ হয়নি। একজন পরামর্শদাতা আপনাকে বুঝিয়ে দিতে পারেন।</translation>
    </message>
</context>
<context>
    <name>QuitScreen</name>
    <message>
        <source>Effacer et quitter&#xa0;?</source>
        <translation>মুছে বের হবেন?</translation>
    </message>
    <message>
        <source>Votre inscription reste enregistrée. Cet écran sera effacé.</source>
        <translation>আপনার নিবন্ধন থাকছে। এই পর্দা মুছে যাবে।</translation>
    </message>
    <message>
        <source>Ce qui est gardé sous un code reste gardé. Cet écran sera effacé.</source>
        <translation>কোড দিয়ে যা রাখা আছে তা থাকবে। এই পর্দা মুছে যাবে।</translation>
    </message>
    <message>
        <source>Toutes vos réponses seront effacées de cette borne. Vous pourrez recommencer quand vous voulez.</source>
        <translation>এই যন্ত্র থেকে আপনার সব উত্তর মুছে যাবে। যখন চান আবার শুরু করতে পারেন।</translation>
    </message>
    <message>
        <source>Vous n’avez plus le temps&#xa0;? La borne garde vos réponses 15 jours et vous donne un code.</source>
        <translation>সময় নেই? যন্ত্র আপনার উত্তর 15 দিন রাখে এবং আপনাকে একটি কোড দেয়।</translation>
    </message>
    <message>
        <source>Non, je reste</source>
        <translation>না, থাকছি</translation>
    </message>
    <message>
        <source>Continuer plus tard</source>
        <translation>পরে চালিয়ে যান</translation>
    </message>
    <message>
        <source>Oui, tout effacer</source>
        <translation>হ্যাঁ, সব মুছুন</translation>
    </message>
    <message>
        <source>Oui, effacer cet écran</source>
        <translation>হ্যাঁ, এই পর্দা মুছুন</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Retour</source>
        <translation>ফিরুন</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>দেখার ধরন</translation>
    </message>
    <message>
        <source>Cacher</source>
        <translation>ঢাকুন</translation>
    </message>
    <message>
        <source>Conseiller</source>
        <translation>কাউকে</translation>
    </message>
    <message>
        <source>Appeler un conseiller</source>
        <translation>কাউকে ডাকুন</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>বের হন</translation>
    </message>
    <message>
        <source>Effacer et quitter</source>
        <translation>মুছে বের হন</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1&#xa0;: choisi</source>
        <translation>%1: বেছে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Vos réponses ne sont pas lues à voix haute. Pour les entendre, il faut un casque.</source>
        <translation>আপনার উত্তর জোরে পড়া হয় না। শুনতে হেডফোন লাগবে।</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Reçu d’inscription provisoire</source>
        <translation>সাময়িক নিবন্ধনের রসিদ</translation>
    </message>
    <message>
        <source>Votre référence</source>
        <translation>আপনার নম্বর</translation>
    </message>
    <message>
        <source>Enregistré le {day} à {minute}, {site}</source>
        <translation>{day} {minute}-এ সংরক্ষিত, {site}</translation>
    </message>
    <message>
        <source>Enregistré, {site}. La borne n’a pas la bonne date.</source>
        <translation>সংরক্ষিত, {site}। যন্ত্রের তারিখ ঠিক নেই।</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: {phone}. {opening}</source>
        <translation>কারও সঙ্গে কথা বলতে: {phone}। {opening}</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: l’équipe de {team}</source>
        <translation>কারও সঙ্গে কথা বলতে: {team}-এর দল</translation>
    </message>
    <message>
        <source>Votre nom n’est pas sur ce reçu.</source>
        <translation>এই রসিদে আপনার নাম নেই।</translation>
    </message>
</context>
<context>
    <name>ReferenceCard</name>
    <message>
        <source>Votre référence</source>
        <translation>আপনার নম্বর</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Reprendre votre inscription</source>
        <translation>আপনার নিবন্ধন চালিয়ে যান</translation>
    </message>
    <message>
        <source>Écrivez le nom de famille que vous aviez donné. Sans cela, tout est effacé.</source>
        <translation>যে পদবি দিয়েছিলেন তা লিখুন। না হলে সব মুছে যায়।</translation>
    </message>
    <message>
        <source>Ce n’est pas le nom qui avait été donné.</source>
        <translation>এটি আগে দেওয়া নাম নয়।</translation>
    </message>
    <message>
        <source>Nom de famille</source>
        <translation>পদবি</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>এগিয়ে যান</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Vous cherchez un travail&#xa0;? Inscrivez-vous ici.</source>
        <translation>কাজ খুঁজছেন? এখানে নিবন্ধন করুন।</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>শুরু</translation>
    </message>
    <message>
        <source>Un conseiller peut aussi vous inscrire, sans la borne.</source>
        <translation>একজন পরামর্শদাতাও যন্ত্র ছাড়া নিবন্ধন করতে পারেন।</translation>
    </message>
    <message>
        <source>Sans geste pendant 2 minutes, tout ce qui est écrit est effacé.</source>
        <translation>2 মিনিট পর্দা না ছুঁলে সব লেখা মুছে যায়।</translation>
    </message>
    <message>
        <source>Parler à un conseiller</source>
        <translation>পরামর্শদাতার সঙ্গে কথা বলুন</translation>
    </message>
    <message>
        <source>Cette borne n’inscrit plus. Un conseiller peut vous inscrire. En danger, appelez le 112. Sans abri ce soir, appelez le 115.</source>
        <translation>এই যন্ত্রে আর নিবন্ধন হয় না। একজন পরামর্শদাতা নিবন্ধন করতে পারেন। বিপদে 112 নম্বরে ফোন করুন। আজ রাতে আশ্রয় না থাকলে 115 নম্বরে ফোন করুন।</translation>
    </message>
    <message>
        <source>J’ai un code</source>
        <translation>আমার কোড আছে</translation>
    </message>
    <message>
        <source>Reprendre l’inscription interrompue</source>
        <translation>থেমে যাওয়া নিবন্ধন চালিয়ে যান</translation>
    </message>
</context>
<context>
    <name>SoundScreen</name>
    <message>
        <source>Écouter les pages</source>
        <translation>পাতা শুনুন</translation>
    </message>
    <message>
        <source>Cette borne n’a pas de son. Un conseiller peut lire avec vous.</source>
        <translation>এই যন্ত্রে শব্দ নেই। একজন পরামর্শদাতা আপনার সঙ্গে পড়তে পারেন।</translation>
    </message>
    <message>
        <source>La borne n’a pas encore de voix dans cette langue.</source>
        <translation>এই ভাষায় যন্ত্রটির এখনো কোনো কণ্ঠ নেই।</translation>
    </message>
    <message>
        <source>Lire chaque page à voix haute</source>
        <translation>প্রতিটি পাতা জোরে পড়ুন</translation>
    </message>
    <message>
        <source>J’ai un casque&#xa0;: lire aussi mes réponses</source>
        <translation>আমার হেডফোন আছে: আমার উত্তরও পড়ুন</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>আস্তে</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>জোরে</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>এগিয়ে যান</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Volume %1 sur %2</source>
        <translation>শব্দ %1, মোট %2</translation>
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
        <translation>হয়ে গেছে</translation>
    </message>
    <message>
        <source>À moitié fait</source>
        <translation>কিছুটা হয়েছে</translation>
    </message>
    <message>
        <source>Pas commencé</source>
        <translation>শুরু হয়নি</translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>Vos sujets</source>
        <translation>আপনার বিষয়গুলো</translation>
    </message>
    <message>
        <source>Touchez un sujet pour y aller. Vos réponses restent gardées.</source>
        <translation>কোনো বিষয়ে যেতে সেটি স্পর্শ করুন। আপনার উত্তরগুলো রাখা থাকে।</translation>
    </message>
    <message>
        <source>Revenir à ma question</source>
        <translation>আমার প্রশ্নে ফিরে যান</translation>
    </message>
</context>
<context>
    <name>TrainingBanner</name>
    <message>
        <source>Données d’entraînement</source>
        <translation>অনুশীলনের তথ্য</translation>
    </message>
</context>
<context>
    <name>TurnButtons</name>
    <message>
        <source>Plus bas</source>
        <translation>নিচে</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>উপরে</translation>
    </message>
</context>
<context>
    <name>TurnKeys</name>
    <message>
        <source>Remonter la page</source>
        <translation>পাতা উপরে সরান</translation>
    </message>
    <message>
        <source>Descendre la page</source>
        <translation>পাতা নিচে সরান</translation>
    </message>
</context>
<context>
    <name>UnmaskButton</name>
    <message>
        <source>Montrer</source>
        <translation>দেখান</translation>
    </message>
    <message>
        <source>Masquer</source>
        <translation>লুকান</translation>
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
        <translation>বিপদ, দুর্ঘটনা, হঠাৎ অসুস্থতা</translation>
    </message>
    <message>
        <source>La même aide par SMS, sans parler ni entendre</source>
        <translation>একই সাহায্য SMS-এ, কথা বলা বা শোনা ছাড়াই</translation>
    </message>
    <message>
        <source>Sans abri ce soir</source>
        <translation>আজ রাতে থাকার জায়গা নেই</translation>
    </message>
    <message>
        <source>Violences contre une femme</source>
        <translation>কোনো নারীর ওপর নির্যাতন</translation>
    </message>
    <message>
        <source>Enfant en danger</source>
        <translation>কোনো শিশু বিপদে</translation>
    </message>
    <message>
        <source>Idées de suicide, grande souffrance</source>
        <translation>আত্মহত্যার চিন্তা, তীব্র কষ্ট</translation>
    </message>
</context>
<context>
    <name>UrgentScreen</name>
    <message>
        <source>Urgence&#xa0;: qui appeler</source>
        <translation>জরুরি: কাকে ফোন করবেন</translation>
    </message>
    <message>
        <source>La borne ne téléphone pas. Sans téléphone, allez à l’accueil.</source>
        <translation>এই যন্ত্র ফোন করে না। ফোন না থাকলে অভ্যর্থনায় যান।</translation>
    </message>
    <message>
        <source>La borne ne téléphone pas. Sans téléphone, demandez à une personne près de vous.</source>
        <translation>এই যন্ত্র ফোন করে না। ফোন না থাকলে কাছের কাউকে বলুন।</translation>
    </message>
    <message>
        <source>Les numéros nationaux sont gratuits et répondent jour et nuit. Rien de ce que vous lisez ici n’est noté.</source>
        <translation>জাতীয় নম্বরগুলো বিনামূল্যে, দিনরাত সাড়া দেয়। এখানে যা পড়েন তা লেখা হয় না।</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>ফিরুন</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Je ne sais pas</source>
        <translation>জানি না</translation>
    </message>
    <message>
        <source>Je préfère ne pas répondre</source>
        <translation>উত্তর না দেওয়াই পছন্দ</translation>
    </message>
    <message>
        <source>Je n’en ai pas</source>
        <translation>আমার নেই</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>না</translation>
    </message>
</context>
</TS>
