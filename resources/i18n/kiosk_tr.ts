<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="fr_FR">
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Continuer</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Fermer le clavier</source>
        <translation>Klavyeyi kapat</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Yaz</translation>
    </message>
</context>
<context>
    <name>CalibrationWindow</name>
    <message>
        <source>La carte à sa vraie taille</source>
        <translation>Kart gerçek boyutunda</translation>
    </message>
    <message>
        <source>Posez une carte bancaire sur la carte dessinée. Changez sa taille jusqu’à ce que leurs bords se touchent.</source>
        <translation>Çizili kartın üzerine bir banka kartı koyun. Kenarlar birleşene kadar boyutu değiştirin.</translation>
    </message>
    <message>
        <source>Carte dessinée</source>
        <translation>Çizili kart</translation>
    </message>
    <message>
        <source>Plus petite</source>
        <translation>Daha küçük</translation>
    </message>
    <message>
        <source>Plus grande</source>
        <translation>Daha büyük</translation>
    </message>
    <message>
        <source>Garder cette taille</source>
        <translation>Bu boyutu koru</translation>
    </message>
</context>
<context>
    <name>CallingPage</name>
    <message>
        <source>L’accueil est ouvert jusqu’à {hour}.</source>
        <translation>Danışma {hour} saatine kadar açık.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre aujourd’hui à {hour}.</source>
        <translation>Danışma kapalı. Bugün {hour} saatinde açılır.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre demain à {hour}.</source>
        <translation>Danışma kapalı. Yarın {hour} saatinde açılır.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre {day} à {hour}.</source>
        <translation>Danışma kapalı. Açılış: {day}, {hour}.</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Compléter</source>
        <translation>Tamamla</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Non partagé</source>
        <translation>Paylaşılmıyor</translation>
    </message>
    <message>
        <source>Partager</source>
        <translation>Paylaş</translation>
    </message>
    <message>
        <source>Ne pas partager</source>
        <translation>Paylaşma</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Une réponse personnelle est à revoir.</source>
        <translation>Kişisel bir yanıta yeniden bakmak iyi olur.</translation>
    </message>
    <message>
        <source>Réponse donnée</source>
        <translation>Yanıt verildi</translation>
    </message>
    <message>
        <source>Une précision</source>
        <translation>Bir ayrıntı</translation>
    </message>
    <message>
        <source>Non renseigné</source>
        <translation>Yanıt yok</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Relisez vos réponses</source>
        <translation>Yanıtlarınızı okuyun</translation>
    </message>
    <message>
        <source>Il manque&#xa0;: %1</source>
        <translation>Eksik: %1</translation>
    </message>
    <message>
        <source>Vos réponses</source>
        <translation>Yanıtlarınız</translation>
    </message>
    <message>
        <source>«&#xa0;Ne pas partager&#xa0;»&#xa0;: la réponse reste dans «&#xa0;%1&#xa0;», et votre inscription ne change pas.</source>
        <translation>“Paylaşma”: yanıt “%1” içinde kalır ve kaydınız değişmez.</translation>
    </message>
    <message>
        <source>Enregistrer mon inscription</source>
        <translation>Kaydımı kaydet</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>Daha yukarı</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Daha aşağı</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>La borne ne peut pas continuer</source>
        <translation>Cihaz devam edemiyor</translation>
    </message>
    <message>
        <source>Un conseiller peut vous inscrire sans la borne&#xa0;: allez à l’accueil.</source>
        <translation>Bir danışman sizi cihazsız kaydedebilir: danışmaya gidin.</translation>
    </message>
    <message>
        <source>Un conseiller peut vous inscrire sans la borne.</source>
        <translation>Bir danışman sizi cihazsız kaydedebilir.</translation>
    </message>
    <message>
        <source>Revenir au début</source>
        <translation>Başa dön</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Continuer mon inscription plus tard</source>
        <translation>Kaydıma daha sonra devam etmek</translation>
    </message>
    <message>
        <source>Votre code</source>
        <translation>Kodunuz</translation>
    </message>
    <message>
        <source>Vos réponses sont gardées 15 jours à partir du {day}, à la borne&#xa0;: {site}</source>
        <translation>Yanıtlarınız {day} tarihinden itibaren 15 gün bu cihazda saklanır: {site}</translation>
    </message>
    <message>
        <source>À la borne, touchez «&#xa0;Commencer&#xa0;», puis «&#xa0;J’ai un code&#xa0;». Écrivez le code.</source>
        <translation>Cihazda “Başla”, sonra “Bir kodum var” düğmesine dokunun. Kodu yazın.</translation>
    </message>
    <message>
        <source>Qui a ce code peut lire vos réponses. Votre nom n’est pas sur ce papier.</source>
        <translation>Bu koda sahip olan yanıtlarınızı okuyabilir. Adınız bu kâğıtta yazmaz.</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: {phone}. {opening}</source>
        <translation>Biriyle konuşmak için: {phone}. {opening}</translation>
    </message>
    <message>
        <source>Montrez ce dessin et votre code à un conseiller. Vos réponses sont dans ce dessin.</source>
        <translation>Bu resmi ve kodunuzu bir danışmana gösterin. Yanıtlarınız bu resmin içindedir.</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Continuer avec mon code</source>
        <translation>Kodumla devam etmek</translation>
    </message>
    <message>
        <source>Écrivez les 8 signes du code. La borne garde vos réponses 15 jours.</source>
        <translation>Kodun 8 işaretini yazın. Cihaz yanıtlarınızı 15 gün saklar.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien ici. Attendez une minute, puis essayez encore.</source>
        <translation>Bu kod burada bir şey açmıyor. Bir dakika bekleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien ici. Regardez-le encore&#xa0;: rien n’est perdu.</source>
        <translation>Bu kod burada bir şey açmıyor. Yeniden bakın: hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Devam et</translation>
    </message>
</context>
<context>
    <name>CountriesQuestion</name>
    <message>
        <source>Retirer %1</source>
        <translation>%1 kaldır</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>Jour</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Yıl</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Pour mieux lire</source>
        <translation>Daha kolay okumak için</translation>
    </message>
    <message>
        <source>Écrire plus grand</source>
        <translation>Daha büyük harfler</translation>
    </message>
    <message>
        <source>Lettres claires sur fond noir</source>
        <translation>Siyah zeminde açık renk harfler</translation>
    </message>
    <message>
        <source>Lettres plus larges et plus espacées</source>
        <translation>Daha geniş ve aralıklı harfler</translation>
    </message>
    <message>
        <source>La personne suivante retrouvera l’affichage habituel.</source>
        <translation>Sonraki kişi her zamanki görünümü bulacak.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Le son</source>
        <translation>Ses</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Votre inscription est enregistrée</source>
        <translation>Kaydınız kaydedildi</translation>
    </message>
    <message>
        <source>Votre demande est enregistrée</source>
        <translation>İsteğiniz kaydedildi</translation>
    </message>
    <message>
        <source>Vos mots sont enregistrés. Une personne de l’équipe les lit avec votre dossier.</source>
        <translation>Sözleriniz kaydedildi. Ekipten bir kişi bunları dosyanızla birlikte okur.</translation>
    </message>
    <message>
        <source>La proposition</source>
        <translation>Öneri</translation>
    </message>
    <message>
        <source>Le reçu est parti vers l’imprimante.</source>
        <translation>Alındı yazıcıya gitti.</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>L’explication</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Je ne suis pas d’accord</source>
        <translation>Aynı fikirde değilim</translation>
    </message>
    <message>
        <source>Imprimer le reçu</source>
        <translation>Alındıyı yazdır</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>À vérifier</source>
        <translation>Kontrol edin</translation>
    </message>
    <message>
        <source>Revoir</source>
        <translation>Yeniden bak</translation>
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
        <translation>Devam et</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Montrez ce dessin et votre code à l’équipe de %1&#xa0;: un conseiller continue avec vos réponses.</source>
        <translation>Bu resmi ve kodunuzu %1 ekibine gösterin: bir danışman yanıtlarınızla devam eder.</translation>
    </message>
    <message>
        <source>Dessin pour le conseiller</source>
        <translation>Danışman için resim</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Parler à un conseiller</source>
        <translation>Bir danışmanla konuşmak</translation>
    </message>
    <message>
        <source>%1 a répondu et arrive.</source>
        <translation>%1 yanıtladı ve geliyor.</translation>
    </message>
    <message>
        <source>Un conseiller a répondu&#xa0;: il arrive.</source>
        <translation>Bir danışman yanıt verdi, geliyor.</translation>
    </message>
    <message>
        <source>Allez à l’accueil&#xa0;: une personne de l’équipe peut finir l’inscription avec vous.</source>
        <translation>Danışmaya gidin: ekipten bir kişi kaydı sizinle bitirebilir.</translation>
    </message>
    <message>
        <source>L’équipe n’est pas dans ce lieu. Elle peut finir l’inscription avec vous, à son accueil.</source>
        <translation>Ekip bu yerde değil. Kaydı sizinle kendi danışmasında bitirebilir.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi téléphoner&#xa0;:</source>
        <translation>Telefon da edebilirsiniz:</translation>
    </message>
    <message>
        <source>Votre demande d’aide est notée.</source>
        <translation>Yardım isteğiniz not edildi.</translation>
    </message>
    <message>
        <source>Votre demande d’aide est partie vers l’équipe.</source>
        <translation>Yardım isteğiniz ekibe gönderildi.</translation>
    </message>
    <message>
        <source>Appeler de nouveau</source>
        <translation>Tekrar çağır</translation>
    </message>
    <message>
        <source>Revenir à mon inscription</source>
        <translation>Kaydıma dön</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Je réponds sans aide</source>
        <translation>Yardımsız yanıtlıyorum</translation>
    </message>
    <message>
        <source>Un conseiller m’aide ici</source>
        <translation>Burada bir danışman yardım ediyor</translation>
    </message>
    <message>
        <source>Urgence&#xa0;: qui appeler</source>
        <translation>Acil: kimi aramalı</translation>
    </message>
</context>
<context>
    <name>HiddenScreen</name>
    <message>
        <source>Écran caché</source>
        <translation>Ekran gizlendi</translation>
    </message>
    <message>
        <source>Montrer l’écran</source>
        <translation>Ekranı göster</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Êtes-vous toujours là&#xa0;?</source>
        <translation>Hâlâ orada mısınız?</translation>
    </message>
    <message>
        <source>Sans réponse, tout sera effacé dans %1 s.</source>
        <translation>Yanıt vermezseniz her şey %1 sn içinde silinir.</translation>
    </message>
    <message>
        <source>Votre inscription reste enregistrée. Cet écran sera effacé dans %1 s.</source>
        <translation>Kaydınız duruyor. Bu ekran %1 sn içinde silinecek.</translation>
    </message>
    <message>
        <source>Ce qui est gardé sous un code reste gardé. Cet écran sera effacé dans %1 s.</source>
        <translation>Kodla saklananlar saklı kalır. Bu ekran %1 sn içinde silinecek.</translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>Evet, devam ediyorum</translation>
    </message>
</context>
<context>
    <name>KeptFor</name>
    <message>
        <source>Vos réponses restent ici pendant 3 minutes sans geste. Ensuite, tout est effacé.</source>
        <translation>Yanıtlarınız dokunmadan 3 dakika burada kalır. Sonra her şey silinir.</translation>
    </message>
    <message>
        <source>Vos réponses restent ici pendant 2 minutes sans geste. Ensuite, tout est effacé.</source>
        <translation>Yanıtlarınız dokunmadan 2 dakika burada kalır. Sonra her şey silinir.</translation>
    </message>
    <message>
        <source>Cet écran reste ici pendant 3 minutes sans geste. Ensuite, il est effacé.</source>
        <translation>Bu ekran dokunmadan 3 dakika burada kalır. Sonra silinir.</translation>
    </message>
    <message>
        <source>Cet écran reste ici pendant 2 minutes sans geste. Ensuite, il est effacé.</source>
        <translation>Bu ekran dokunmadan 2 dakika burada kalır. Sonra silinir.</translation>
    </message>
</context>
<context>
    <name>KeyFaces</name>
    <message>
        <source>accent aigu</source>
        <translation>keskin vurgu</translation>
    </message>
    <message>
        <source>accent grave</source>
        <translation>kalın vurgu</translation>
    </message>
    <message>
        <source>accent circonflexe</source>
        <translation>düzeltme işareti</translation>
    </message>
    <message>
        <source>tréma</source>
        <translation>iki nokta (trema)</translation>
    </message>
    <message>
        <source>cédille</source>
        <translation>sedil</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>kesme işareti</translation>
    </message>
    <message>
        <source>tiret</source>
        <translation>kısa çizgi</translation>
    </message>
    <message>
        <source>tiret bas</source>
        <translation>alt çizgi</translation>
    </message>
    <message>
        <source>virgule</source>
        <translation>virgül</translation>
    </message>
    <message>
        <source>point</source>
        <translation>nokta</translation>
    </message>
    <message>
        <source>arobase</source>
        <translation>et işareti</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>artı</translation>
    </message>
    <message>
        <source>Effacer un signe</source>
        <translation>Bir işaret sil</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translation>Büyük harf</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Chiffres et signes</source>
        <translation>Rakam ve işaretler</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translation>Harfler</translation>
    </message>
    <message>
        <source>Ordre des lettres</source>
        <translation>Harf sırası</translation>
    </message>
    <message>
        <source>Autres lettres</source>
        <translation>Diğer harfler</translation>
    </message>
    <message>
        <source>Changer d’alphabet</source>
        <translation>Alfabeyi değiştir</translation>
    </message>
    <message>
        <source>Demi-espace</source>
        <translation>Yarım boşluk</translation>
    </message>
    <message>
        <source>Lettres d’autres langues</source>
        <translation>Başka dillerin harfleri</translation>
    </message>
    <message>
        <source>Lettres et tons du vietnamien</source>
        <translation>Vietnamca harf ve tonlar</translation>
    </message>
    <message>
        <source>crochet</source>
        <translation>çengel</translation>
    </message>
    <message>
        <source>tilde</source>
        <translation>dalga işareti</translation>
    </message>
    <message>
        <source>point dessous</source>
        <translation>alt nokta</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Clavier</source>
        <translation>Klavye</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Un problème est arrivé. Il a été noté. (réf. {bug})</source>
        <translation>Bir sorun oldu. Not edildi. (no. {bug})</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choisissez votre langue</source>
        <translation>Dilinizi seçin</translation>
    </message>
</context>
<context>
    <name>ListenButtons</name>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Continuer la lecture</source>
        <translation>Okumaya devam et</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Dinle</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>Tekrarla</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Donnez une réponse à cette question.</source>
        <translation>Bu soruya bir yanıt verin.</translation>
    </message>
    <message>
        <source>La réponse est trop longue&#xa0;: gardez {max} signes au plus.</source>
        <translation>Yanıt çok uzun: en çok {max} işaret bırakın.</translation>
    </message>
    <message>
        <source>Choisissez une des réponses proposées.</source>
        <translation>Önerilen yanıtlardan birini seçin.</translation>
    </message>
    <message>
        <source>Donnez le jour, le mois et l’année (4 chiffres).</source>
        <translation>Günü, ayı ve yılı (4 rakam) verin.</translation>
    </message>
    <message>
        <source>Cette date n’existe pas. Regardez le jour, le mois et l’année (4 chiffres).</source>
        <translation>Böyle bir tarih yok. Güne, aya ve yıla (4 rakam) bakın.</translation>
    </message>
    <message>
        <source>Cette date n’est pas encore passée. Regardez l’année.</source>
        <translation>Bu tarih henüz geçmedi. Yıla bakın.</translation>
    </message>
    <message>
        <source>Cette date est très ancienne. Regardez l’année.</source>
        <translation>Bu tarih çok eski. Yıla bakın.</translation>
    </message>
    <message>
        <source>Cette date est très lointaine. Regardez l’année.</source>
        <translation>Bu tarih çok ileride. Yıla bakın.</translation>
    </message>
    <message>
        <source>Ce numéro ne peut pas être appelé. Un numéro français a 10 chiffres.</source>
        <translation>Bu numara aranamaz. Fransız numarası 10 rakamdır.</translation>
    </message>
    <message>
        <source>Il manque une partie de l’adresse. Exemple&#xa0;: prenom.nom@exemple.fr</source>
        <translation>Adresin bir bölümü eksik. Örnek: prenom.nom@exemple.fr</translation>
    </message>
    <message>
        <source>Choisissez la commune dans la liste, par son nom ou son code postal.</source>
        <translation>Beldeyi listeden adıyla ya da posta koduyla seçin.</translation>
    </message>
    <message>
        <source>Choisissez le pays dans la liste, par ses premières lettres.</source>
        <translation>Ülkeyi listeden ilk harfleriyle seçin.</translation>
    </message>
    <message>
        <source>Gardez {max} réponses au plus.</source>
        <translation>En çok {max} yanıt bırakın.</translation>
    </message>
    <message>
        <source>Choisissez le métier dans la liste. Prenez le plus proche.</source>
        <translation>Mesleği listeden seçin. En yakın olanı alın.</translation>
    </message>
    <message>
        <source>Ce numéro a 13 chiffres, ou 15 avec la clé.</source>
        <translation>Bu numara 13 rakamdır, anahtarla 15.</translation>
    </message>
    <message>
        <source>Ce numéro ne peut pas exister. Regardez-le encore sur la carte.</source>
        <translation>Böyle bir numara olamaz. Karta yeniden bakın.</translation>
    </message>
    <message>
        <source>La clé ne va pas avec le numéro. Regardez les deux derniers chiffres.</source>
        <translation>Anahtar numaraya uymuyor. Son iki rakama bakın.</translation>
    </message>
    <message>
        <source>Il manque une réponse avant d’enregistrer.</source>
        <translation>Kaydetmeden önce bir yanıt eksik.</translation>
    </message>
    <message>
        <source>Cette valeur est déjà celle du dossier.</source>
        <translation>Dosyada bu değer zaten var.</translation>
    </message>
    <message>
        <source>Un autre organisme prend cette décision. Transmettez-lui le dossier.</source>
        <translation>Bu kararı başka bir kurum verir. Dosyayı ona iletin.</translation>
    </message>
    <message>
        <source>Ce qui a été reçu n’est pas lisible. Cela a été gardé pour le support.</source>
        <translation>Gelen okunamıyor. Destek için saklandı.</translation>
    </message>
    <message>
        <source>Le journal de ce poste a été modifié en dehors du programme. Appelez le support.</source>
        <translation>Bu makinenin günlüğü program dışında değiştirilmiş. Desteği arayın.</translation>
    </message>
    <message>
        <source>La clé des données n’est pas là. Remettez-la à sa place, puis recommencez. Rien n’a été modifié.</source>
        <translation>Verilerin anahtarı yok. Yerine koyup yeniden başlayın. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Le fichier de la clé doit appartenir au compte du programme et n’être lisible que de lui (chmod 600). Rien n’a été modifié.</source>
        <translation>Anahtar dosyası programın hesabına ait olmalı ve yalnız o okuyabilmeli (chmod 600). Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Premier Pas est déjà ouvert sur ce poste. Utilisez sa fenêtre.</source>
        <translation>Premier Pas bu makinede zaten açık. Onun penceresini kullanın.</translation>
    </message>
    <message>
        <source>La clé n’est pas celle de ces données. Remettez la bonne clé. Rien n’a été modifié.</source>
        <translation>Anahtar bu verilerin değil. Doğrusunu koyun. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Les données de ce poste sont abîmées. N’effacez rien et appelez le support&#xa0;: une sauvegarde peut être rétablie.</source>
        <translation>Bu makinenin verileri bozulmuş. Hiçbir şey silmeyin ve desteği arayın: bir yedek geri konabilir.</translation>
    </message>
    <message>
        <source>Le dossier des données ne peut pas être écrit. Appelez le support.</source>
        <translation>Veri klasörüne yazılamıyor. Desteği arayın.</translation>
    </message>
    <message>
        <source>Ces données viennent d’une version plus récente de Premier Pas. Installez-la.</source>
        <translation>Bu veriler Premier Pas’nın daha yeni bir sürümünden. Onu kurun.</translation>
    </message>
    <message>
        <source>La mise à jour des données n’a pas abouti. Elles sont comme avant. Appelez le support.</source>
        <translation>Veriler güncellenemedi. Eskisi gibiler. Desteği arayın.</translation>
    </message>
    <message>
        <source>Le disque est plein&#xa0;: la dernière réponse n’est pas enregistrée. Ce qui était enregistré l’est toujours. Appelez un conseiller.</source>
        <translation>Disk dolu: son yanıt kaydedilmedi. Önce kaydedilenler duruyor. Danışman çağırın.</translation>
    </message>
    <message>
        <source>Le disque ne répond pas comme il faut&#xa0;: la dernière réponse n’est pas enregistrée. Appelez un conseiller.</source>
        <translation>Disk gerektiği gibi yanıt vermiyor: son yanıt kaydedilmedi. Danışman çağırın.</translation>
    </message>
    <message>
        <source>Ce poste n’est pas encore enrôlé. Demandez un code à votre structure.</source>
        <translation>Bu makine henüz kayıtlı değil. Kurumunuzdan bir kod isteyin.</translation>
    </message>
    <message>
        <source>Cet entretien n’est plus en cours&#xa0;: il a été enregistré ou effacé.</source>
        <translation>Bu görüşme artık sürmüyor: kaydedildi ya da silindi.</translation>
    </message>
    <message>
        <source>Ce dossier n’est pas sur ce poste.</source>
        <translation>Bu dosya bu makinede yok.</translation>
    </message>
    <message>
        <source>Cet identifiant est déjà pris.</source>
        <translation>Bu ad zaten alınmış.</translation>
    </message>
    <message>
        <source>L’identifiant ou le mot de passe ne correspond pas.</source>
        <translation>Ad ya da parola uymuyor.</translation>
    </message>
    <message>
        <source>L’échange avec le portail n’a pas abouti. Il reprendra seul. Si cela dure, appelez le support.</source>
        <translation>Portalla alışveriş tamamlanmadı. Kendiliğinden sürecek. Uzarsa desteği arayın.</translation>
    </message>
    <message>
        <source>Il n’y a pas de réseau. Regardez le câble ou le Wi-Fi. L’envoi reprendra seul.</source>
        <translation>Ağ yok. Kabloya ya da Wi-Fi’a bakın. Gönderme kendiliğinden sürecek.</translation>
    </message>
    <message>
        <source>Ce réseau ne connaît pas l’adresse du portail. Appelez la personne qui s’occupe du réseau.</source>
        <translation>Bu ağ portalın adresini bilmiyor. Ağla ilgilenen kişiyi arayın.</translation>
    </message>
    <message>
        <source>Le portail ne répond pas. Regardez si le réseau est branché. L’envoi reprendra seul.</source>
        <translation>Portal yanıt vermiyor. Ağın bağlı olup olmadığına bakın. Gönderme kendiliğinden sürecek.</translation>
    </message>
    <message>
        <source>Ce qui répond n’est pas le portail. Rien n’est perdu. Appelez la personne qui s’occupe du réseau.</source>
        <translation>Yanıt veren portal değil. Hiçbir şey kaybolmadı. Ağla ilgilenen kişiyi arayın.</translation>
    </message>
    <message>
        <source>Le réseau répond à la place du portail. Ouvrez une page web&#xa0;: il attend peut-être que vous vous y connectiez.</source>
        <translation>Portalın yerine ağ yanıt veriyor. Bir web sayfası açın: belki giriş yapmanızı bekliyor.</translation>
    </message>
    <message>
        <source>Le portail est en panne. L’envoi reprendra seul.</source>
        <translation>Portal arızalı. Gönderme kendiliğinden sürecek.</translation>
    </message>
    <message>
        <source>Le portail est très demandé. L’envoi reprendra seul dans un moment.</source>
        <translation>Portal çok yoğun. Gönderme birazdan kendiliğinden sürecek.</translation>
    </message>
    <message>
        <source>Le portail n’accepte pas cet envoi. Rien n’est perdu. Appelez le support.</source>
        <translation>Portal bu gönderiyi kabul etmiyor. Hiçbir şey kaybolmadı. Desteği arayın.</translation>
    </message>
    <message>
        <source>Deux portails répondent à la même adresse. Rien n’est perdu. Appelez le support.</source>
        <translation>Aynı adreste iki portal yanıt veriyor. Hiçbir şey kaybolmadı. Desteği arayın.</translation>
    </message>
    <message>
        <source>Le réseau demande un mot de passe (proxy). Appelez la personne qui s’occupe du réseau.</source>
        <translation>Ağ bir parola istiyor (proxy). Ağla ilgilenen kişiyi arayın.</translation>
    </message>
    <message>
        <source>La connexion n’est pas protégée par le certificat du portail&#xa0;: rien n’est envoyé. Appelez la personne qui s’occupe du réseau.</source>
        <translation>Bağlantı portalın sertifikasıyla korunmuyor: hiçbir şey gönderilmiyor. Ağla ilgilenen kişiyi arayın.</translation>
    </message>
    <message>
        <source>Le certificat du portail n’est pas de cette date. Regardez la date et l’heure de ce poste. Si elles sont justes, appelez le support.</source>
        <translation>Portalın sertifikası bu tarihe ait değil. Makinenin tarih ve saatine bakın. Doğruysa desteği arayın.</translation>
    </message>
    <message>
        <source>Le portail ne connaît pas ce poste. Demandez un code d’enrôlement à votre structure.</source>
        <translation>Portal bu makineyi tanımıyor. Kurumunuzdan bir kayıt kodu isteyin.</translation>
    </message>
    <message>
        <source>Il manque au portail des actes que ce poste n’a plus&#xa0;: il a été rétabli d’après une sauvegarde trop ancienne. Le reste lui est envoyé. Appelez le support.</source>
        <translation>Portalda, bu makinede de artık bulunmayan kayıtlar eksik: çok eski bir yedekten geri kondu. Kalanı gönderiliyor. Desteği arayın.</translation>
    </message>
    <message>
        <source>Ce poste a été retiré du portail. Ce qui est enregistré est gardé. Appelez votre structure.</source>
        <translation>Bu makine portaldan çıkarıldı. Kaydedilenler duruyor. Kurumunuzu arayın.</translation>
    </message>
    <message>
        <source>Ce poste a été retiré du portail. Rien n’y est plus enregistré. Appelez votre structure.</source>
        <translation>Bu makine portaldan çıkarıldı. Artık burada hiçbir şey kaydedilmiyor. Kurumunuzu arayın.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un fichier scellé de Premier Pas, ou il est incomplet. Copiez-le encore.</source>
        <translation>Bu dosya Premier Pas’nın mühürlü dosyası değil ya da eksik. Yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>Ce poste ne sait pas encore pour qui sceller. Un échange avec le portail le lui dira.</source>
        <translation>Bu makine kimin için mühürleyeceğini henüz bilmiyor. Portalla bir alışveriş bunu söyleyecek.</translation>
    </message>
    <message>
        <source>La copie n’a pas abouti. Regardez si la clé est branchée et s’il y reste de la place.</source>
        <translation>Kopyalama tamamlanmadı. Bellek takılı mı ve yeri var mı bakın.</translation>
    </message>
    <message>
        <source>Le portail a tout ce que ce poste a enregistré&#xa0;: il n’y a rien à emporter.</source>
        <translation>Portal bu makinenin kaydettiği her şeye sahip: götürülecek bir şey yok.</translation>
    </message>
    <message>
        <source>Ce poste a été copié, ou remis d’une sauvegarde. Il prend tout seul une nouvelle identité. Rien n’est perdu.</source>
        <translation>Bu makine kopyalandı ya da bir yedekten geri kondu. Kendiliğinden yeni bir kimlik alıyor. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Le portail et ce poste n’ont pas la même suite d’enregistrements. Rien n’est perdu. Appelez le support.</source>
        <translation>Portal ile bu makinede kayıtların sırası aynı değil. Hiçbir şey kaybolmadı. Desteği arayın.</translation>
    </message>
    <message>
        <source>L’heure de ce poste n’est pas celle du portail. Réglez la date et l’heure. Ce qui est enregistré porte l’heure du portail.</source>
        <translation>Bu makinenin saati portalın saati değil. Tarihi ve saati ayarlayın. Kaydedilenler portalın saatini taşır.</translation>
    </message>
    <message>
        <source>Le portail a été rétabli d’après une sauvegarde. Ce poste lui renverra seul ce qui manque.</source>
        <translation>Portal bir yedekten geri kondu. Bu makine eksikleri kendiliğinden gönderecek.</translation>
    </message>
    <message>
        <source>Il reste peu de place sur le disque&#xa0;: {free_mb} Mo. Libérez de la place.</source>
        <translation>Diskte az yer kaldı: {free_mb} MB. Yer açın.</translation>
    </message>
    <message>
        <source>Cette vérification n’a pas répondu en {seconds} secondes. Recommencez plus tard.</source>
        <translation>Bu denetim {seconds} saniyede yanıt vermedi. Daha sonra deneyin.</translation>
    </message>
    <message>
        <source>La signature de ce poste n’est pas reconnue. Appelez le support.</source>
        <translation>Bu makinenin imzası tanınmıyor. Desteği arayın.</translation>
    </message>
    <message>
        <source>Cette version de Premier Pas est trop ancienne pour le portail. Installez la mise à jour.</source>
        <translation>Premier Pas’nın bu sürümü portal için çok eski. Güncellemeyi kurun.</translation>
    </message>
    <message>
        <source>Ce code ne peut pas servir&#xa0;: il est faux, déjà utilisé, trop ancien ou prévu pour un autre usage. Demandez-en un autre.</source>
        <translation>Bu kod kullanılamaz: yanlış, kullanılmış, çok eski ya da başka iş için. Başka bir tane isteyin.</translation>
    </message>
    <message>
        <source>Ce poste est déjà enrôlé. Un autre poste demande un autre dossier de données.</source>
        <translation>Bu makine zaten kayıtlı. Başka bir makine başka bir veri klasörü ister.</translation>
    </message>
    <message>
        <source>L’adresse du portail doit commencer par https://.</source>
        <translation>Portalın adresi https:// ile başlamalı.</translation>
    </message>
    <message>
        <source>Un contenu reçu du portail ne peut pas servir ({pack}, {key}). Ce qui servait avant reste en usage. Appelez le support.</source>
        <translation>Portaldan gelen bir içerik kullanılamıyor ({pack}, {key}). Önceki kullanılmaya devam ediyor. Desteği arayın.</translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être joint. Choisissez un PDF ou une photo (JPEG, PNG, WebP) de {most_mb} Mo au plus.</source>
        <translation>Bu dosya eklenemez. En çok {most_mb} MB’lık bir PDF ya da fotoğraf (JPEG, PNG, WebP) seçin.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore arrivé en entier au portail. Réessayez plus tard.</source>
        <translation>Bu belge portala henüz tam ulaşmadı. Daha sonra deneyin.</translation>
    </message>
    <message>
        <source>Un document a été abîmé en chemin. Il repart du début, rien n’est perdu.</source>
        <translation>Bir belge yolda bozuldu. Baştan gönderiliyor, hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore sur ce poste.</source>
        <translation>Bu belge henüz bu makinede değil.</translation>
    </message>
    <message>
        <source>Le questionnaire de ce poste ne peut pas être lu. Appelez le support.</source>
        <translation>Bu makinenin anketi okunamıyor. Desteği arayın.</translation>
    </message>
    <message>
        <source>Code pour le support&#xa0;: {code}.</source>
        <translation>Destek için kod: {code}.</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Le reçu est parti vers l’imprimante.</source>
        <translation>Alındı yazıcıya gitti.</translation>
    </message>
    <message>
        <source>Revenir à la proposition</source>
        <translation>Öneriye dön</translation>
    </message>
    <message>
        <source>Imprimer avec le reçu</source>
        <translation>Alındıyla yazdır</translation>
    </message>
</context>
<context>
    <name>ObjectionPage</name>
    <message>
        <source>Écrivez d’abord ce que vous souhaitez.</source>
        <translation>Önce ne istediğinizi yazın.</translation>
    </message>
</context>
<context>
    <name>ObjectionScreen</name>
    <message>
        <source>Je ne suis pas d’accord</source>
        <translation>Aynı fikirde değilim</translation>
    </message>
    <message>
        <source>Écrivez ce que vous souhaitez, avec vos mots. Une personne de l’équipe les lit.</source>
        <translation>Ne istediğinizi kendi sözlerinizle yazın. Ekipten bir kişi bunu okur.</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Fermer le clavier</source>
        <translation>Klavyeyi kapat</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Yaz</translation>
    </message>
    <message>
        <source>Revenir à la proposition</source>
        <translation>Öneriye dön</translation>
    </message>
</context>
<context>
    <name>PausedScreen</name>
    <message>
        <source>Vos réponses sont gardées 15 jours</source>
        <translation>Yanıtlarınız 15 gün saklanır</translation>
    </message>
    <message>
        <source>Prenez ce code en photo, ou écrivez-le&#xa0;:</source>
        <translation>Bu kodun fotoğrafını çekin veya yazın:</translation>
    </message>
    <message>
        <source>Pour continuer&#xa0;: revenez à cette borne, ou dites ce code à l’équipe de %1. Qui a ce code peut lire vos réponses.</source>
        <translation>Devam etmek için bu cihaza gelin ya da bu kodu %1 ekibine söyleyin. Bu koda sahip olan yanıtlarınızı okuyabilir.</translation>
    </message>
    <message>
        <source>Pour continuer&#xa0;: revenez à cette borne et touchez «&#xa0;J’ai un code&#xa0;». Qui a ce code peut lire vos réponses.</source>
        <translation>Devam etmek için bu cihaza gelin ve “Bir kodum var” düğmesine dokunun. Bu koda sahip olan yanıtlarınızı okuyabilir.</translation>
    </message>
    <message>
        <source>Le code est parti vers l’imprimante.</source>
        <translation>Kod yazıcıya gönderildi.</translation>
    </message>
    <message>
        <source>J’ai mon code, terminer</source>
        <translation>Kodum bende, bitir</translation>
    </message>
    <message>
        <source>Imprimer le code</source>
        <translation>Kodu yazdır</translation>
    </message>
    <message>
        <source>Continuer avec un conseiller</source>
        <translation>Bir danışmanla devam et</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Imprimer à nouveau</source>
        <translation>Yeniden yazdır</translation>
    </message>
</context>
<context>
    <name>PrintingState</name>
    <message>
        <source>L’imprimante travaille.</source>
        <translation>Yazıcı çalışıyor.</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier. Prenez cet écran en photo.</source>
        <translation>Kâğıt bitti. Bu ekranın fotoğrafını çekin.</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte. Prenez cet écran en photo.</source>
        <translation>Yazıcı açık. Bu ekranın fotoğrafını çekin.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas. Prenez cet écran en photo.</source>
        <translation>Yazıcı yanıt vermiyor. Bu ekranın fotoğrafını çekin.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Vos sujets</source>
        <translation>Konularınız</translation>
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
        <translation>Numaranızın kodu</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Cette proposition n’est pas encore traduite. Un conseiller peut vous l’expliquer.</source>
        <translation>Bu öneri henüz çevrilmedi. Bir danışman size açıklayabilir.</translation>
    </message>
    <message>
        <source>Ceci est une proposition. Une personne décide.</source>
        <translation>Bu bir öneridir. Kararı bir kişi verir.</translation>
    </message>
    <message>
        <source>Ce qui vous est proposé</source>
        <translation>Size önerilen</translation>
    </message>
    <message>
        <source>Avec qui&#xa0;: {body}</source>
        <translation>Kiminle: {body}</translation>
    </message>
    <message>
        <source>Qui décide&#xa0;: {decider}</source>
        <translation>Kim karar verir: {decider}</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Un entretien court avec une personne</source>
        <translation>Bir kişiyle kısa bir görüşme</translation>
    </message>
    <message>
        <source>Il reste des points à voir ensemble. La proposition vient après.</source>
        <translation>Birlikte bakılacak noktalar var. Öneri sonra gelir.</translation>
    </message>
    <message>
        <source>Ne pas répondre n’enlève aucun droit.</source>
        <translation>Yanıt vermemek hiçbir hakkı azaltmaz.</translation>
    </message>
    <message>
        <source>Ce qui est plus personnel n’est pas écrit ici. C’est dans l’explication.</source>
        <translation>Daha kişisel olanlar burada yazılı değil. Açıklamada.</translation>
    </message>
    <message>
        <source>Ensuite</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Une personne lit la proposition et en parle avec vous. Elle peut décider autrement.</source>
        <translation>Bir kişi öneriyi okur ve sizinle konuşur. Başka türlü karar verebilir.</translation>
    </message>
    <message>
        <source>Qui vous reçoit&#xa0;: l’équipe de {team}</source>
        <translation>Sizi karşılayan: {team} ekibi</translation>
    </message>
    <message>
        <source>La borne ne connaît pas le délai. Demandez-le à cette équipe.</source>
        <translation>Cihaz ne kadar süreceğini bilmiyor. Bu ekibe sorun.</translation>
    </message>
    <message>
        <source>Notez votre référence, ou prenez-la en photo. Elle ne dit pas qui vous êtes.</source>
        <translation>Numaranızı not edin ya da fotoğrafını çekin. Kim olduğunuzu söylemez.</translation>
    </message>
    <message>
        <source>Une question&#xa0;? Parlez à un conseiller, ou appelez.</source>
        <translation>Sorunuz mu var? Bir danışmanla konuşun ya da arayın.</translation>
    </message>
    <message>
        <source>Vous avez droit à une personne qui vous accompagne.</source>
        <translation>Size destek olacak bir kişiye hakkınız vardır.</translation>
    </message>
    <message>
        <source>Vous pouvez dire que l’orientation proposée ne vous convient pas, et en demander une autre.</source>
        <translation>Önerilen yönlendirmenin size uymadığını söyleyip başka birini isteyebilirsiniz.</translation>
    </message>
    <message>
        <source>Vous avez le droit de voir vos réponses, et de les corriger.</source>
        <translation>Yanıtlarınızı görme ve düzeltme hakkınız vardır.</translation>
    </message>
    <message>
        <source>La borne envoie vos réponses dès qu’il y a du réseau. Un conseiller les retrouve avec votre référence.</source>
        <translation>Cihaz, ağ olunca yanıtlarınızı gönderir. Danışman onları numaranızla bulur.</translation>
    </message>
</context>
<context>
    <name>QuestionHeader</name>
    <message>
        <source>%1 (facultatif)</source>
        <translation>%1 (isteğe&#xa0;bağlı)</translation>
    </message>
    <message>
        <source>Vos sujets</source>
        <translation>Konularınız</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Exemple&#xa0;: {answer}</source>
        <translation>Örnek: {answer}</translation>
    </message>
    <message>
        <source>Question {rank} sur {total}</source>
        <translation>Soru {rank} / {total}</translation>
    </message>
    <message>
        <source>Un conseiller vous aide pour cette question. C’est noté.</source>
        <translation>Bu soruda bir danışman size yardım ediyor. Not edildi.</translation>
    </message>
    <message>
        <source>Cette question n’est pas encore traduite. Un conseiller peut vous l’expliquer.</source>
        <translation>Bu soru henüz çevrilmedi. Bir danışman size açıklayabilir.</translation>
    </message>
</context>
<context>
    <name>QuitScreen</name>
    <message>
        <source>Effacer et quitter&#xa0;?</source>
        <translation>Silip çıkılsın mı?</translation>
    </message>
    <message>
        <source>Votre inscription reste enregistrée. Cet écran sera effacé.</source>
        <translation>Kaydınız duruyor. Bu ekran silinecek.</translation>
    </message>
    <message>
        <source>Ce qui est gardé sous un code reste gardé. Cet écran sera effacé.</source>
        <translation>Kodla saklananlar saklı kalır. Bu ekran silinecek.</translation>
    </message>
    <message>
        <source>Toutes vos réponses seront effacées de cette borne. Vous pourrez recommencer quand vous voulez.</source>
        <translation>Bütün yanıtlarınız bu cihazdan silinecek. İstediğiniz zaman yeniden başlayabilirsiniz.</translation>
    </message>
    <message>
        <source>Vous n’avez plus le temps&#xa0;? La borne garde vos réponses 15 jours et vous donne un code.</source>
        <translation>Vaktiniz kalmadı mı? Cihaz yanıtlarınızı 15 gün saklar ve size bir kod verir.</translation>
    </message>
    <message>
        <source>Non, je reste</source>
        <translation>Hayır, kalıyorum</translation>
    </message>
    <message>
        <source>Continuer plus tard</source>
        <translation>Daha sonra devam et</translation>
    </message>
    <message>
        <source>Oui, tout effacer</source>
        <translation>Evet, hepsini sil</translation>
    </message>
    <message>
        <source>Oui, effacer cet écran</source>
        <translation>Evet, bu ekranı sil</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Retour</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Cacher</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Conseiller</source>
        <translation>Danışman</translation>
    </message>
    <message>
        <source>Appeler un conseiller</source>
        <translation>Danışman çağır</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Effacer et quitter</source>
        <translation>Sil ve çık</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1&#xa0;: choisi</source>
        <translation>%1: seçildi</translation>
    </message>
    <message>
        <source>Vos réponses ne sont pas lues à voix haute. Pour les entendre, il faut un casque.</source>
        <translation>Yanıtlarınız sesli okunmaz. Duymak için kulaklık gerekir.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Reçu d’inscription provisoire</source>
        <translation>Geçici kayıt alındısı</translation>
    </message>
    <message>
        <source>Votre référence</source>
        <translation>Numaranız</translation>
    </message>
    <message>
        <source>Enregistré le {day} à {minute}, {site}</source>
        <translation>{day} günü {minute}’de kaydedildi, {site}</translation>
    </message>
    <message>
        <source>Enregistré, {site}. La borne n’a pas la bonne date.</source>
        <translation>Kaydedildi, {site}. Cihazın tarihi doğru değil.</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: {phone}. {opening}</source>
        <translation>Biriyle konuşmak için: {phone}. {opening}</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: l’équipe de {team}</source>
        <translation>Biriyle konuşmak için: {team} ekibi</translation>
    </message>
    <message>
        <source>Votre nom n’est pas sur ce reçu.</source>
        <translation>Adınız bu alındıda yok.</translation>
    </message>
</context>
<context>
    <name>ReferenceCard</name>
    <message>
        <source>Votre référence</source>
        <translation>Numaranız</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Reprendre votre inscription</source>
        <translation>Kaydınıza devam edin</translation>
    </message>
    <message>
        <source>Écrivez le nom de famille que vous aviez donné. Sans cela, tout est effacé.</source>
        <translation>Verdiğiniz soyadını yazın. Yoksa her şey silinir.</translation>
    </message>
    <message>
        <source>Ce n’est pas le nom qui avait été donné.</source>
        <translation>Verilen soyadı bu değil.</translation>
    </message>
    <message>
        <source>Nom de famille</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Devam et</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Vous cherchez un travail&#xa0;? Inscrivez-vous ici.</source>
        <translation>İş mi arıyorsunuz? Buradan kaydolun.</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Un conseiller peut aussi vous inscrire, sans la borne.</source>
        <translation>Bir danışman da sizi cihazsız kaydedebilir.</translation>
    </message>
    <message>
        <source>Sans geste pendant 2 minutes, tout ce qui est écrit est effacé.</source>
        <translation>Ekrana 2 dakika dokunulmazsa yazılan her şey silinir.</translation>
    </message>
    <message>
        <source>Parler à un conseiller</source>
        <translation>Bir danışmanla konuşmak</translation>
    </message>
    <message>
        <source>J’ai un code</source>
        <translation>Bir kodum var</translation>
    </message>
    <message>
        <source>Reprendre l’inscription interrompue</source>
        <translation>Yarım kalan kayda devam et</translation>
    </message>
    <message>
        <source>Cette borne n’inscrit plus. Un conseiller peut vous inscrire. En danger, appelez le 112. Sans abri ce soir, appelez le 115.</source>
        <translation>Bu cihaz artık kayıt yapmıyor. Bir danışman sizi kaydedebilir. Tehlikede 112’yi arayın. Bu gece yatacak yeriniz yoksa 115’i arayın.</translation>
    </message>
</context>
<context>
    <name>SoundScreen</name>
    <message>
        <source>Écouter les pages</source>
        <translation>Sayfaları dinlemek</translation>
    </message>
    <message>
        <source>Cette borne n’a pas de son. Un conseiller peut lire avec vous.</source>
        <translation>Bu cihazda ses yok. Bir danışman sizinle okuyabilir.</translation>
    </message>
    <message>
        <source>La borne n’a pas encore de voix dans cette langue.</source>
        <translation>Bu cihazın bu dilde henüz sesi yok.</translation>
    </message>
    <message>
        <source>Lire chaque page à voix haute</source>
        <translation>Her sayfayı sesli oku</translation>
    </message>
    <message>
        <source>J’ai un casque&#xa0;: lire aussi mes réponses</source>
        <translation>Kulaklığım var: yanıtlarımı da oku</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Daha kısık</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Daha yüksek</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Devam et</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Volume %1 sur %2</source>
        <translation>Ses %1 / %2</translation>
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
        <translation>Tamam</translation>
    </message>
    <message>
        <source>À moitié fait</source>
        <translation>Yarım</translation>
    </message>
    <message>
        <source>Pas commencé</source>
        <translation>Başlanmadı</translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>Vos sujets</source>
        <translation>Konularınız</translation>
    </message>
    <message>
        <source>Touchez un sujet pour y aller. Vos réponses restent gardées.</source>
        <translation>Bir konuya gitmek için dokunun. Yanıtlarınız saklanır.</translation>
    </message>
    <message>
        <source>Revenir à ma question</source>
        <translation>Soruma dön</translation>
    </message>
</context>
<context>
    <name>TrainingBanner</name>
    <message>
        <source>Données d’entraînement</source>
        <translation>Alıştırma verileri</translation>
    </message>
</context>
<context>
    <name>TurnButtons</name>
    <message>
        <source>Plus bas</source>
        <translation>Daha aşağı</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>Daha yukarı</translation>
    </message>
</context>
<context>
    <name>TurnKeys</name>
    <message>
        <source>Remonter la page</source>
        <translation>Sayfayı yukarı kaydır</translation>
    </message>
    <message>
        <source>Descendre la page</source>
        <translation>Sayfayı aşağı kaydır</translation>
    </message>
</context>
<context>
    <name>UnmaskButton</name>
    <message>
        <source>Montrer</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Masquer</source>
        <translation>Gizle</translation>
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
        <translation>Tehlike, kaza, ani hastalık</translation>
    </message>
    <message>
        <source>La même aide par SMS, sans parler ni entendre</source>
        <translation>Aynı yardım SMS ile, konuşmadan ve duymadan</translation>
    </message>
    <message>
        <source>Sans abri ce soir</source>
        <translation>Bu gece kalacak yeriniz yok</translation>
    </message>
    <message>
        <source>Violences contre une femme</source>
        <translation>Bir kadına şiddet</translation>
    </message>
    <message>
        <source>Enfant en danger</source>
        <translation>Tehlikede bir çocuk</translation>
    </message>
    <message>
        <source>Idées de suicide, grande souffrance</source>
        <translation>İntihar düşünceleri, büyük acı</translation>
    </message>
</context>
<context>
    <name>UrgentScreen</name>
    <message>
        <source>Urgence&#xa0;: qui appeler</source>
        <translation>Acil: kimi aramalı</translation>
    </message>
    <message>
        <source>La borne ne téléphone pas. Sans téléphone, allez à l’accueil.</source>
        <translation>Bu cihaz telefon etmez. Telefonunuz yoksa danışmaya gidin.</translation>
    </message>
    <message>
        <source>La borne ne téléphone pas. Sans téléphone, demandez à une personne près de vous.</source>
        <translation>Bu cihaz telefon etmez. Telefonunuz yoksa yakınınızdaki birinden isteyin.</translation>
    </message>
    <message>
        <source>Les numéros nationaux sont gratuits et répondent jour et nuit. Rien de ce que vous lisez ici n’est noté.</source>
        <translation>Ulusal numaralar ücretsizdir ve gece gündüz yanıt verir. Burada okuduklarınız not edilmez.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Je ne sais pas</source>
        <translation>Bilmiyorum</translation>
    </message>
    <message>
        <source>Je préfère ne pas répondre</source>
        <translation>Yanıt vermemeyi tercih ederim</translation>
    </message>
    <message>
        <source>Je n’en ai pas</source>
        <translation>Bende yok</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Hayır</translation>
    </message>
</context>
</TS>
