<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="fr_FR">
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Fermer le clavier</source>
        <translation>Fechar o teclado</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Escrever</translation>
    </message>
</context>
<context>
    <name>CalibrationWindow</name>
    <message>
        <source>La carte à sa vraie taille</source>
        <translation>O cartão no tamanho real</translation>
    </message>
    <message>
        <source>Posez une carte bancaire sur la carte dessinée. Changez sa taille jusqu’à ce que leurs bords se touchent.</source>
        <translation>Coloque um cartão bancário sobre o cartão desenhado. Mude o tamanho até as bordas coincidirem.</translation>
    </message>
    <message>
        <source>Carte dessinée</source>
        <translation>Cartão desenhado</translation>
    </message>
    <message>
        <source>Plus petite</source>
        <translation>Mais pequeno</translation>
    </message>
    <message>
        <source>Plus grande</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Garder cette taille</source>
        <translation>Guardar este tamanho</translation>
    </message>
</context>
<context>
    <name>CallingPage</name>
    <message>
        <source>L’accueil est ouvert jusqu’à {hour}.</source>
        <translation>A receção está aberta até às {hour}.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre aujourd’hui à {hour}.</source>
        <translation>A receção está fechada. Abre hoje às {hour}.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre demain à {hour}.</source>
        <translation>A receção está fechada. Abre amanhã às {hour}.</translation>
    </message>
    <message>
        <source>L’accueil est fermé. Il ouvre {day} à {hour}.</source>
        <translation>A receção está fechada. Abertura: {day}, {hour}.</translation>
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
        <translation>Alterar</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Non partagé</source>
        <translation>Não partilhado</translation>
    </message>
    <message>
        <source>Partager</source>
        <translation>Partilhar</translation>
    </message>
    <message>
        <source>Ne pas partager</source>
        <translation>Não partilhar</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Une réponse personnelle est à revoir.</source>
        <translation>Uma resposta pessoal deve ser revista.</translation>
    </message>
    <message>
        <source>Réponse donnée</source>
        <translation>Resposta dada</translation>
    </message>
    <message>
        <source>Une précision</source>
        <translation>Um pormenor</translation>
    </message>
    <message>
        <source>Non renseigné</source>
        <translation>Sem resposta</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Relisez vos réponses</source>
        <translation>Leia as suas respostas</translation>
    </message>
    <message>
        <source>Il manque&#xa0;: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Vos réponses</source>
        <translation>As suas respostas</translation>
    </message>
    <message>
        <source>«&#xa0;Ne pas partager&#xa0;»&#xa0;: la réponse reste dans «&#xa0;%1&#xa0;», et votre inscription ne change pas.</source>
        <translation>«Não partilhar»: a resposta fica em «%1» e a sua inscrição não muda.</translation>
    </message>
    <message>
        <source>Enregistrer mon inscription</source>
        <translation>Guardar a minha inscrição</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>Mais acima</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Mais abaixo</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>La borne ne peut pas continuer</source>
        <translation>O terminal não pode continuar</translation>
    </message>
    <message>
        <source>Un conseiller peut vous inscrire sans la borne&#xa0;: allez à l’accueil.</source>
        <translation>Um conselheiro pode fazer a inscrição sem o terminal: vá à receção.</translation>
    </message>
    <message>
        <source>Un conseiller peut vous inscrire sans la borne.</source>
        <translation>Um conselheiro pode fazer a inscrição sem o terminal.</translation>
    </message>
    <message>
        <source>Revenir au début</source>
        <translation>Voltar ao início</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Continuer mon inscription plus tard</source>
        <translation>Continuar a minha inscrição mais tarde</translation>
    </message>
    <message>
        <source>Votre code</source>
        <translation>O seu código</translation>
    </message>
    <message>
        <source>Vos réponses sont gardées 15 jours à partir du {day}, à la borne&#xa0;: {site}</source>
        <translation>As suas respostas ficam guardadas 15 dias a partir de {day}, no terminal: {site}</translation>
    </message>
    <message>
        <source>À la borne, touchez «&#xa0;Commencer&#xa0;», puis «&#xa0;J’ai un code&#xa0;». Écrivez le code.</source>
        <translation>No terminal, toque em «Começar» e depois em «Tenho um código». Escreva o código.</translation>
    </message>
    <message>
        <source>Qui a ce code peut lire vos réponses. Votre nom n’est pas sur ce papier.</source>
        <translation>Quem tem este código pode ler as suas respostas. O seu nome não está neste papel.</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: {phone}. {opening}</source>
        <translation>Para falar com alguém: {phone}. {opening}</translation>
    </message>
    <message>
        <source>Montrez ce dessin et votre code à un conseiller. Vos réponses sont dans ce dessin.</source>
        <translation>Mostre este desenho e o seu código a um conselheiro. As suas respostas estão neste desenho.</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Continuer avec mon code</source>
        <translation>Continuar com o meu código</translation>
    </message>
    <message>
        <source>Écrivez les 8 signes du code. La borne garde vos réponses 15 jours.</source>
        <translation>Escreva os 8 sinais do código. O terminal guarda as suas respostas 15 dias.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien ici. Attendez une minute, puis essayez encore.</source>
        <translation>Este código não abre nada aqui. Espere um minuto e tente de novo.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien ici. Regardez-le encore&#xa0;: rien n’est perdu.</source>
        <translation>Este código não abre nada aqui. Veja-o de novo: nada se perdeu.</translation>
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
        <translation>Retirar %1</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>Jour</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Ano</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Pour mieux lire</source>
        <translation>Para ler melhor</translation>
    </message>
    <message>
        <source>Écrire plus grand</source>
        <translation>Letras maiores</translation>
    </message>
    <message>
        <source>Lettres claires sur fond noir</source>
        <translation>Letras claras em fundo preto</translation>
    </message>
    <message>
        <source>Lettres plus larges et plus espacées</source>
        <translation>Letras mais largas e espaçadas</translation>
    </message>
    <message>
        <source>La personne suivante retrouvera l’affichage habituel.</source>
        <translation>A pessoa seguinte encontrará o visual habitual.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Le son</source>
        <translation>O som</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Votre inscription est enregistrée</source>
        <translation>A sua inscrição está guardada</translation>
    </message>
    <message>
        <source>Votre demande est enregistrée</source>
        <translation>O seu pedido está guardado</translation>
    </message>
    <message>
        <source>Vos mots sont enregistrés. Une personne de l’équipe les lit avec votre dossier.</source>
        <translation>As suas palavras estão registadas. Uma pessoa da equipa lê-as com o seu processo.</translation>
    </message>
    <message>
        <source>La proposition</source>
        <translation>A proposta</translation>
    </message>
    <message>
        <source>Le reçu est parti vers l’imprimante.</source>
        <translation>O recibo seguiu para a impressora.</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>L’explication</source>
        <translation>A explicação</translation>
    </message>
    <message>
        <source>Je ne suis pas d’accord</source>
        <translation>Não concordo</translation>
    </message>
    <message>
        <source>Imprimer le reçu</source>
        <translation>Imprimir o recibo</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>À vérifier</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Revoir</source>
        <translation>Rever</translation>
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
        <translation>Mostre este desenho e o seu código à equipa de %1: um conselheiro continua com as suas respostas.</translation>
    </message>
    <message>
        <source>Dessin pour le conseiller</source>
        <translation>Desenho para o conselheiro</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Parler à un conseiller</source>
        <translation>Falar com um conselheiro</translation>
    </message>
    <message>
        <source>%1 a répondu et arrive.</source>
        <translation>%1 respondeu e vem a caminho.</translation>
    </message>
    <message>
        <source>Un conseiller a répondu&#xa0;: il arrive.</source>
        <translation>Um conselheiro respondeu e vem a caminho.</translation>
    </message>
    <message>
        <source>Allez à l’accueil&#xa0;: une personne de l’équipe peut finir l’inscription avec vous.</source>
        <translation>Vá à receção: uma pessoa da equipa pode terminar a inscrição consigo.</translation>
    </message>
    <message>
        <source>L’équipe n’est pas dans ce lieu. Elle peut finir l’inscription avec vous, à son accueil.</source>
        <translation>A equipa não está neste local. Pode terminar a inscrição consigo, na sua própria receção.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi téléphoner&#xa0;:</source>
        <translation>Também pode telefonar:</translation>
    </message>
    <message>
        <source>Votre demande d’aide est notée.</source>
        <translation>O seu pedido de ajuda está anotado.</translation>
    </message>
    <message>
        <source>Votre demande d’aide est partie vers l’équipe.</source>
        <translation>O seu pedido de ajuda foi enviado à equipa.</translation>
    </message>
    <message>
        <source>Appeler de nouveau</source>
        <translation>Chamar de novo</translation>
    </message>
    <message>
        <source>Revenir à mon inscription</source>
        <translation>Voltar à minha inscrição</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Je réponds sans aide</source>
        <translation>Respondo sem ajuda</translation>
    </message>
    <message>
        <source>Un conseiller m’aide ici</source>
        <translation>Estão a ajudar-me</translation>
    </message>
    <message>
        <source>Urgence&#xa0;: qui appeler</source>
        <translation>Urgência: a quem ligar</translation>
    </message>
</context>
<context>
    <name>HiddenScreen</name>
    <message>
        <source>Écran caché</source>
        <translation>Ecrã escondido</translation>
    </message>
    <message>
        <source>Montrer l’écran</source>
        <translation>Mostrar o ecrã</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Êtes-vous toujours là&#xa0;?</source>
        <translation>Ainda está aí?</translation>
    </message>
    <message>
        <source>Sans réponse, tout sera effacé dans %1 s.</source>
        <translation>Sem resposta, tudo será apagado em %1 s.</translation>
    </message>
    <message>
        <source>Votre inscription reste enregistrée. Cet écran sera effacé dans %1 s.</source>
        <translation>A sua inscrição continua guardada. Este ecrã será apagado em %1 s.</translation>
    </message>
    <message>
        <source>Ce qui est gardé sous un code reste gardé. Cet écran sera effacé dans %1 s.</source>
        <translation>O que está guardado com um código continua guardado. Este ecrã será apagado em %1 s.</translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>Sim, continuo</translation>
    </message>
</context>
<context>
    <name>KeptFor</name>
    <message>
        <source>Vos réponses restent ici pendant 3 minutes sans geste. Ensuite, tout est effacé.</source>
        <translation>As suas respostas ficam aqui 3 minutos sem tocar no ecrã. Depois, tudo é apagado.</translation>
    </message>
    <message>
        <source>Vos réponses restent ici pendant 2 minutes sans geste. Ensuite, tout est effacé.</source>
        <translation>As suas respostas ficam aqui 2 minutos sem tocar no ecrã. Depois, tudo é apagado.</translation>
    </message>
    <message>
        <source>Cet écran reste ici pendant 3 minutes sans geste. Ensuite, il est effacé.</source>
        <translation>Este ecrã fica aqui 3 minutos sem tocar nele. Depois, é apagado.</translation>
    </message>
    <message>
        <source>Cet écran reste ici pendant 2 minutes sans geste. Ensuite, il est effacé.</source>
        <translation>Este ecrã fica aqui 2 minutos sem tocar nele. Depois, é apagado.</translation>
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
        <translation>acento circunflexo</translation>
    </message>
    <message>
        <source>tréma</source>
        <translation>trema</translation>
    </message>
    <message>
        <source>cédille</source>
        <translation>cedilha</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apóstrofo</translation>
    </message>
    <message>
        <source>tiret</source>
        <translation>hífen</translation>
    </message>
    <message>
        <source>tiret bas</source>
        <translation>traço inferior</translation>
    </message>
    <message>
        <source>virgule</source>
        <translation>vírgula</translation>
    </message>
    <message>
        <source>point</source>
        <translation>ponto</translation>
    </message>
    <message>
        <source>arobase</source>
        <translation>arroba</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>mais</translation>
    </message>
    <message>
        <source>Effacer un signe</source>
        <translation>Apagar um sinal</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translation>Maiúscula</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Chiffres et signes</source>
        <translation>Números e sinais</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Ordre des lettres</source>
        <translation>Ordem das letras</translation>
    </message>
    <message>
        <source>Autres lettres</source>
        <translation>Outras letras</translation>
    </message>
    <message>
        <source>Changer d’alphabet</source>
        <translation>Mudar de alfabeto</translation>
    </message>
    <message>
        <source>Demi-espace</source>
        <translation>Meio espaço</translation>
    </message>
    <message>
        <source>Lettres d’autres langues</source>
        <translation>Letras de outras línguas</translation>
    </message>
    <message>
        <source>Lettres et tons du vietnamien</source>
        <translation>Letras e tons do vietnamita</translation>
    </message>
    <message>
        <source>crochet</source>
        <translation>gancho</translation>
    </message>
    <message>
        <source>tilde</source>
        <translation>til</translation>
    </message>
    <message>
        <source>point dessous</source>
        <translation>ponto por baixo</translation>
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
        <translation>Aconteceu um problema. Ficou anotado. (ref. {bug})</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choisissez votre langue</source>
        <translation>Escolha a sua língua</translation>
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
        <translation>Continuar a leitura</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Ouvir</translation>
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
        <translation>Dê uma resposta a esta pergunta.</translation>
    </message>
    <message>
        <source>La réponse est trop longue&#xa0;: gardez {max} signes au plus.</source>
        <translation>A resposta é longa demais: deixe {max} sinais no máximo.</translation>
    </message>
    <message>
        <source>Choisissez une des réponses proposées.</source>
        <translation>Escolha uma das respostas propostas.</translation>
    </message>
    <message>
        <source>Donnez le jour, le mois et l’année (4 chiffres).</source>
        <translation>Dê o dia, o mês e o ano (4 algarismos).</translation>
    </message>
    <message>
        <source>Cette date n’existe pas. Regardez le jour, le mois et l’année (4 chiffres).</source>
        <translation>Esta data não existe. Veja o dia, o mês e o ano (4 algarismos).</translation>
    </message>
    <message>
        <source>Cette date n’est pas encore passée. Regardez l’année.</source>
        <translation>Esta data ainda não passou. Veja o ano.</translation>
    </message>
    <message>
        <source>Cette date est très ancienne. Regardez l’année.</source>
        <translation>Esta data é muito antiga. Veja o ano.</translation>
    </message>
    <message>
        <source>Cette date est très lointaine. Regardez l’année.</source>
        <translation>Esta data é muito distante. Veja o ano.</translation>
    </message>
    <message>
        <source>Ce numéro ne peut pas être appelé. Un numéro français a 10 chiffres.</source>
        <translation>Não se pode ligar para este número. Um número francês tem 10 algarismos.</translation>
    </message>
    <message>
        <source>Il manque une partie de l’adresse. Exemple&#xa0;: prenom.nom@exemple.fr</source>
        <translation>Falta uma parte do endereço. Exemplo: prenom.nom@exemple.fr</translation>
    </message>
    <message>
        <source>Choisissez la commune dans la liste, par son nom ou son code postal.</source>
        <translation>Escolha o município na lista, pelo nome ou pelo código postal.</translation>
    </message>
    <message>
        <source>Choisissez le pays dans la liste, par ses premières lettres.</source>
        <translation>Escolha o país na lista, pelas primeiras letras.</translation>
    </message>
    <message>
        <source>Gardez {max} réponses au plus.</source>
        <translation>Deixe {max} respostas no máximo.</translation>
    </message>
    <message>
        <source>Choisissez le métier dans la liste. Prenez le plus proche.</source>
        <translation>Escolha a profissão na lista. Escolha a mais parecida.</translation>
    </message>
    <message>
        <source>Ce numéro a 13 chiffres, ou 15 avec la clé.</source>
        <translation>Este número tem 13 algarismos, ou 15 com a chave.</translation>
    </message>
    <message>
        <source>Ce numéro ne peut pas exister. Regardez-le encore sur la carte.</source>
        <translation>Este número não pode existir. Veja-o outra vez no cartão.</translation>
    </message>
    <message>
        <source>La clé ne va pas avec le numéro. Regardez les deux derniers chiffres.</source>
        <translation>A chave não corresponde ao número. Veja os dois últimos algarismos.</translation>
    </message>
    <message>
        <source>Il manque une réponse avant d’enregistrer.</source>
        <translation>Falta uma resposta antes de guardar.</translation>
    </message>
    <message>
        <source>Cette valeur est déjà celle du dossier.</source>
        <translation>O processo já tem este valor.</translation>
    </message>
    <message>
        <source>Un autre organisme prend cette décision. Transmettez-lui le dossier.</source>
        <translation>Outro organismo toma esta decisão. Envie-lhe o processo.</translation>
    </message>
    <message>
        <source>Ce qui a été reçu n’est pas lisible. Cela a été gardé pour le support.</source>
        <translation>O que foi recebido não se pode ler. Foi guardado para o suporte.</translation>
    </message>
    <message>
        <source>Le journal de ce poste a été modifié en dehors du programme. Appelez le support.</source>
        <translation>O registo deste posto foi alterado fora do programa. Ligue ao suporte.</translation>
    </message>
    <message>
        <source>La clé des données n’est pas là. Remettez-la à sa place, puis recommencez. Rien n’a été modifié.</source>
        <translation>Falta a chave dos dados. Ponha-a no lugar e recomece. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Le fichier de la clé doit appartenir au compte du programme et n’être lisible que de lui (chmod 600). Rien n’a été modifié.</source>
        <translation>O ficheiro da chave deve pertencer à conta do programa e só ela o deve poder ler (chmod 600). Nada foi alterado.</translation>
    </message>
    <message>
        <source>Premier Pas est déjà ouvert sur ce poste. Utilisez sa fenêtre.</source>
        <translation>O Premier Pas já está aberto neste posto. Use a janela dele.</translation>
    </message>
    <message>
        <source>La clé n’est pas celle de ces données. Remettez la bonne clé. Rien n’a été modifié.</source>
        <translation>A chave não é a destes dados. Ponha a certa. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Les données de ce poste sont abîmées. N’effacez rien et appelez le support&#xa0;: une sauvegarde peut être rétablie.</source>
        <translation>Os dados deste posto estão danificados. Não apague nada e ligue ao suporte: pode repor-se uma cópia.</translation>
    </message>
    <message>
        <source>Le dossier des données ne peut pas être écrit. Appelez le support.</source>
        <translation>Não se pode escrever na pasta dos dados. Ligue ao suporte.</translation>
    </message>
    <message>
        <source>Ces données viennent d’une version plus récente de Premier Pas. Installez-la.</source>
        <translation>Estes dados são de uma versão mais recente do Premier Pas. Instale-a.</translation>
    </message>
    <message>
        <source>La mise à jour des données n’a pas abouti. Elles sont comme avant. Appelez le support.</source>
        <translation>Não foi possível atualizar os dados. Estão como antes. Ligue ao suporte.</translation>
    </message>
    <message>
        <source>Le disque est plein&#xa0;: la dernière réponse n’est pas enregistrée. Ce qui était enregistré l’est toujours. Appelez un conseiller.</source>
        <translation>O disco está cheio: a última resposta não foi guardada. O que estava guardado continua. Chame um conselheiro.</translation>
    </message>
    <message>
        <source>Le disque ne répond pas comme il faut&#xa0;: la dernière réponse n’est pas enregistrée. Appelez un conseiller.</source>
        <translation>O disco não responde bem: a última resposta não foi guardada. Chame um conselheiro.</translation>
    </message>
    <message>
        <source>Ce poste n’est pas encore enrôlé. Demandez un code à votre structure.</source>
        <translation>Este posto ainda não está registado. Peça um código à sua estrutura.</translation>
    </message>
    <message>
        <source>Cet entretien n’est plus en cours&#xa0;: il a été enregistré ou effacé.</source>
        <translation>Esta entrevista já não está em curso: foi guardada ou apagada.</translation>
    </message>
    <message>
        <source>Ce dossier n’est pas sur ce poste.</source>
        <translation>Este processo não está neste posto.</translation>
    </message>
    <message>
        <source>Cet identifiant est déjà pris.</source>
        <translation>Este identificador já está em uso.</translation>
    </message>
    <message>
        <source>L’identifiant ou le mot de passe ne correspond pas.</source>
        <translation>O identificador ou a palavra-passe não correspondem.</translation>
    </message>
    <message>
        <source>L’échange avec le portail n’a pas abouti. Il reprendra seul. Si cela dure, appelez le support.</source>
        <translation>A troca com o portal não terminou. Continuará sozinha. Se durar, ligue ao suporte.</translation>
    </message>
    <message>
        <source>Il n’y a pas de réseau. Regardez le câble ou le Wi-Fi. L’envoi reprendra seul.</source>
        <translation>Não há rede. Veja o cabo ou o wi-fi. O envio continuará sozinho.</translation>
    </message>
    <message>
        <source>Ce réseau ne connaît pas l’adresse du portail. Appelez la personne qui s’occupe du réseau.</source>
        <translation>Esta rede não conhece o endereço do portal. Ligue a quem trata da rede.</translation>
    </message>
    <message>
        <source>Le portail ne répond pas. Regardez si le réseau est branché. L’envoi reprendra seul.</source>
        <translation>O portal não responde. Veja se a rede está ligada. O envio continuará sozinho.</translation>
    </message>
    <message>
        <source>Ce qui répond n’est pas le portail. Rien n’est perdu. Appelez la personne qui s’occupe du réseau.</source>
        <translation>O que responde não é o portal. Nada se perdeu. Ligue a quem trata da rede.</translation>
    </message>
    <message>
        <source>Le réseau répond à la place du portail. Ouvrez une page web&#xa0;: il attend peut-être que vous vous y connectiez.</source>
        <translation>A rede responde em vez do portal. Abra uma página web: talvez espere que inicie sessão.</translation>
    </message>
    <message>
        <source>Le portail est en panne. L’envoi reprendra seul.</source>
        <translation>O portal está avariado. O envio continuará sozinho.</translation>
    </message>
    <message>
        <source>Le portail est très demandé. L’envoi reprendra seul dans un moment.</source>
        <translation>O portal está muito ocupado. O envio continuará sozinho daqui a pouco.</translation>
    </message>
    <message>
        <source>Le portail n’accepte pas cet envoi. Rien n’est perdu. Appelez le support.</source>
        <translation>O portal não aceita este envio. Nada se perdeu. Ligue ao suporte.</translation>
    </message>
    <message>
        <source>Deux portails répondent à la même adresse. Rien n’est perdu. Appelez le support.</source>
        <translation>Dois portais respondem no mesmo endereço. Nada se perdeu. Ligue ao suporte.</translation>
    </message>
    <message>
        <source>Le réseau demande un mot de passe (proxy). Appelez la personne qui s’occupe du réseau.</source>
        <translation>A rede pede uma palavra-passe (proxy). Ligue a quem trata da rede.</translation>
    </message>
    <message>
        <source>La connexion n’est pas protégée par le certificat du portail&#xa0;: rien n’est envoyé. Appelez la personne qui s’occupe du réseau.</source>
        <translation>A ligação não está protegida pelo certificado do portal: nada é enviado. Ligue a quem trata da rede.</translation>
    </message>
    <message>
        <source>Le certificat du portail n’est pas de cette date. Regardez la date et l’heure de ce poste. Si elles sont justes, appelez le support.</source>
        <translation>O certificado do portal não é desta data. Veja a data e a hora deste posto. Se estiverem certas, ligue ao suporte.</translation>
    </message>
    <message>
        <source>Le portail ne connaît pas ce poste. Demandez un code d’enrôlement à votre structure.</source>
        <translation>O portal não conhece este posto. Peça um código de registo à sua estrutura.</translation>
    </message>
    <message>
        <source>Il manque au portail des actes que ce poste n’a plus&#xa0;: il a été rétabli d’après une sauvegarde trop ancienne. Le reste lui est envoyé. Appelez le support.</source>
        <translation>Faltam ao portal dados que este posto já não tem: foi reposto a partir de uma cópia antiga demais. O resto é-lhe enviado. Ligue ao suporte.</translation>
    </message>
    <message>
        <source>Ce poste a été retiré du portail. Ce qui est enregistré est gardé. Appelez votre structure.</source>
        <translation>Este posto foi retirado do portal. O que está guardado conserva-se. Ligue à sua estrutura.</translation>
    </message>
    <message>
        <source>Ce poste a été retiré du portail. Rien n’y est plus enregistré. Appelez votre structure.</source>
        <translation>Este posto foi retirado do portal. Já nada é guardado nele. Ligue à sua estrutura.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un fichier scellé de Premier Pas, ou il est incomplet. Copiez-le encore.</source>
        <translation>Este ficheiro não é um ficheiro selado do Premier Pas, ou está incompleto. Copie-o outra vez.</translation>
    </message>
    <message>
        <source>Ce poste ne sait pas encore pour qui sceller. Un échange avec le portail le lui dira.</source>
        <translation>Este posto ainda não sabe para quem selar. Uma troca com o portal dir-lhe-á.</translation>
    </message>
    <message>
        <source>La copie n’a pas abouti. Regardez si la clé est branchée et s’il y reste de la place.</source>
        <translation>A cópia não terminou. Veja se a pen USB está ligada e se há espaço.</translation>
    </message>
    <message>
        <source>Le portail a tout ce que ce poste a enregistré&#xa0;: il n’y a rien à emporter.</source>
        <translation>O portal tem tudo o que este posto guardou: não há nada a levar.</translation>
    </message>
    <message>
        <source>Ce poste a été copié, ou remis d’une sauvegarde. Il prend tout seul une nouvelle identité. Rien n’est perdu.</source>
        <translation>Este posto foi copiado, ou reposto a partir de uma cópia. Toma sozinho uma nova identidade. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Le portail et ce poste n’ont pas la même suite d’enregistrements. Rien n’est perdu. Appelez le support.</source>
        <translation>O portal e este posto não têm a mesma sequência de registos. Nada se perdeu. Ligue ao suporte.</translation>
    </message>
    <message>
        <source>L’heure de ce poste n’est pas celle du portail. Réglez la date et l’heure. Ce qui est enregistré porte l’heure du portail.</source>
        <translation>A hora deste posto não é a do portal. Acerte a data e a hora. O que está guardado tem a hora do portal.</translation>
    </message>
    <message>
        <source>Le portail a été rétabli d’après une sauvegarde. Ce poste lui renverra seul ce qui manque.</source>
        <translation>O portal foi reposto a partir de uma cópia. Este posto enviará sozinho o que falta.</translation>
    </message>
    <message>
        <source>Il reste peu de place sur le disque&#xa0;: {free_mb} Mo. Libérez de la place.</source>
        <translation>Há pouco espaço no disco: {free_mb} MB. Liberte espaço.</translation>
    </message>
    <message>
        <source>Cette vérification n’a pas répondu en {seconds} secondes. Recommencez plus tard.</source>
        <translation>Esta verificação não respondeu em {seconds} segundos. Tente mais tarde.</translation>
    </message>
    <message>
        <source>La signature de ce poste n’est pas reconnue. Appelez le support.</source>
        <translation>A assinatura deste posto não é reconhecida. Ligue ao suporte.</translation>
    </message>
    <message>
        <source>Cette version de Premier Pas est trop ancienne pour le portail. Installez la mise à jour.</source>
        <translation>Esta versão do Premier Pas é antiga demais para o portal. Instale a atualização.</translation>
    </message>
    <message>
        <source>Ce code ne peut pas servir&#xa0;: il est faux, déjà utilisé, trop ancien ou prévu pour un autre usage. Demandez-en un autre.</source>
        <translation>Este código não serve: está errado, já usado, antigo demais ou é para outro uso. Peça outro.</translation>
    </message>
    <message>
        <source>Ce poste est déjà enrôlé. Un autre poste demande un autre dossier de données.</source>
        <translation>Este posto já está registado. Outro posto precisa de outra pasta de dados.</translation>
    </message>
    <message>
        <source>L’adresse du portail doit commencer par https://.</source>
        <translation>O endereço do portal deve começar por https://.</translation>
    </message>
    <message>
        <source>Un contenu reçu du portail ne peut pas servir ({pack}, {key}). Ce qui servait avant reste en usage. Appelez le support.</source>
        <translation>Um conteúdo recebido do portal não se pode usar ({pack}, {key}). Continua em uso o de antes. Ligue ao suporte.</translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être joint. Choisissez un PDF ou une photo (JPEG, PNG, WebP) de {most_mb} Mo au plus.</source>
        <translation>Este ficheiro não pode ser anexado. Escolha um PDF ou uma fotografia (JPEG, PNG, WebP) de {most_mb} MB no máximo.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore arrivé en entier au portail. Réessayez plus tard.</source>
        <translation>Este documento ainda não chegou inteiro ao portal. Tente mais tarde.</translation>
    </message>
    <message>
        <source>Un document a été abîmé en chemin. Il repart du début, rien n’est perdu.</source>
        <translation>Um documento danificou-se no caminho. Recomeça do início, nada se perdeu.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore sur ce poste.</source>
        <translation>Este documento ainda não está neste posto.</translation>
    </message>
    <message>
        <source>Le questionnaire de ce poste ne peut pas être lu. Appelez le support.</source>
        <translation>O questionário deste posto não se pode ler. Ligue ao suporte.</translation>
    </message>
    <message>
        <source>Code pour le support&#xa0;: {code}.</source>
        <translation>Código para o suporte: {code}.</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Le reçu est parti vers l’imprimante.</source>
        <translation>O recibo seguiu para a impressora.</translation>
    </message>
    <message>
        <source>Revenir à la proposition</source>
        <translation>Voltar à proposta</translation>
    </message>
    <message>
        <source>Imprimer avec le reçu</source>
        <translation>Imprimir com o recibo</translation>
    </message>
</context>
<context>
    <name>ObjectionPage</name>
    <message>
        <source>Écrivez d’abord ce que vous souhaitez.</source>
        <translation>Escreva primeiro o que deseja.</translation>
    </message>
</context>
<context>
    <name>ObjectionScreen</name>
    <message>
        <source>Je ne suis pas d’accord</source>
        <translation>Não concordo</translation>
    </message>
    <message>
        <source>Écrivez ce que vous souhaitez, avec vos mots. Une personne de l’équipe les lit.</source>
        <translation>Escreva o que deseja, com as suas palavras. Uma pessoa da equipa lê-as.</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Fermer le clavier</source>
        <translation>Fechar o teclado</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Revenir à la proposition</source>
        <translation>Voltar à proposta</translation>
    </message>
</context>
<context>
    <name>PausedScreen</name>
    <message>
        <source>Vos réponses sont gardées 15 jours</source>
        <translation>As suas respostas ficam guardadas 15 dias</translation>
    </message>
    <message>
        <source>Prenez ce code en photo, ou écrivez-le&#xa0;:</source>
        <translation>Tire uma fotografia deste código ou escreva-o:</translation>
    </message>
    <message>
        <source>Pour continuer&#xa0;: revenez à cette borne, ou dites ce code à l’équipe de %1. Qui a ce code peut lire vos réponses.</source>
        <translation>Para continuar: volte a este terminal ou diga este código à equipa de %1. Quem tem este código pode ler as suas respostas.</translation>
    </message>
    <message>
        <source>Pour continuer&#xa0;: revenez à cette borne et touchez «&#xa0;J’ai un code&#xa0;». Qui a ce code peut lire vos réponses.</source>
        <translation>Para continuar: volte a este terminal e toque em «Tenho um código». Quem tem este código pode ler as suas respostas.</translation>
    </message>
    <message>
        <source>Le code est parti vers l’imprimante.</source>
        <translation>O código foi para a impressora.</translation>
    </message>
    <message>
        <source>J’ai mon code, terminer</source>
        <translation>Tenho o meu código, terminar</translation>
    </message>
    <message>
        <source>Imprimer le code</source>
        <translation>Imprimir o código</translation>
    </message>
    <message>
        <source>Continuer avec un conseiller</source>
        <translation>Continuar com um conselheiro</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Imprimer à nouveau</source>
        <translation>Imprimir de novo</translation>
    </message>
</context>
<context>
    <name>PrintingState</name>
    <message>
        <source>L’imprimante travaille.</source>
        <translation>A impressora está a trabalhar.</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier. Prenez cet écran en photo.</source>
        <translation>Já não há papel. Tire uma fotografia deste ecrã.</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte. Prenez cet écran en photo.</source>
        <translation>A impressora está aberta. Tire uma fotografia deste ecrã.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas. Prenez cet écran en photo.</source>
        <translation>A impressora não responde. Tire uma fotografia deste ecrã.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Vos sujets</source>
        <translation>Os seus temas</translation>
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
        <translation>Código da sua referência</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Cette proposition n’est pas encore traduite. Un conseiller peut vous l’expliquer.</source>
        <translation>Esta proposta ainda não está traduzida. Um conselheiro pode explicá-la.</translation>
    </message>
    <message>
        <source>Ceci est une proposition. Une personne décide.</source>
        <translation>Isto é uma proposta. Quem decide é uma pessoa.</translation>
    </message>
    <message>
        <source>Ce qui vous est proposé</source>
        <translation>O que lhe é proposto</translation>
    </message>
    <message>
        <source>Avec qui&#xa0;: {body}</source>
        <translation>Com quem: {body}</translation>
    </message>
    <message>
        <source>Qui décide&#xa0;: {decider}</source>
        <translation>Quem decide: {decider}</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>Un entretien court avec une personne</source>
        <translation>Uma entrevista curta com uma pessoa</translation>
    </message>
    <message>
        <source>Il reste des points à voir ensemble. La proposition vient après.</source>
        <translation>Há pontos para ver em conjunto. A proposta vem depois.</translation>
    </message>
    <message>
        <source>Ne pas répondre n’enlève aucun droit.</source>
        <translation>Não responder não tira nenhum direito.</translation>
    </message>
    <message>
        <source>Ce qui est plus personnel n’est pas écrit ici. C’est dans l’explication.</source>
        <translation>O que é mais pessoal não está escrito aqui. Está na explicação.</translation>
    </message>
    <message>
        <source>Ensuite</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Une personne lit la proposition et en parle avec vous. Elle peut décider autrement.</source>
        <translation>Uma pessoa lê a proposta e fala dela consigo. Pode decidir de outra forma.</translation>
    </message>
    <message>
        <source>Qui vous reçoit&#xa0;: l’équipe de {team}</source>
        <translation>Quem o recebe: a equipa de {team}</translation>
    </message>
    <message>
        <source>La borne ne connaît pas le délai. Demandez-le à cette équipe.</source>
        <translation>O terminal não sabe quanto tempo demora. Pergunte a esta equipa.</translation>
    </message>
    <message>
        <source>Notez votre référence, ou prenez-la en photo. Elle ne dit pas qui vous êtes.</source>
        <translation>Anote a sua referência ou tire-lhe uma fotografia. Não diz quem é.</translation>
    </message>
    <message>
        <source>Une question&#xa0;? Parlez à un conseiller, ou appelez.</source>
        <translation>Uma pergunta? Fale com um conselheiro, ou ligue.</translation>
    </message>
    <message>
        <source>Vous avez droit à une personne qui vous accompagne.</source>
        <translation>Tem direito a uma pessoa que o acompanhe.</translation>
    </message>
    <message>
        <source>Vous pouvez dire que l’orientation proposée ne vous convient pas, et en demander une autre.</source>
        <translation>Pode dizer que a orientação proposta não lhe convém, e pedir outra.</translation>
    </message>
    <message>
        <source>Vous avez le droit de voir vos réponses, et de les corriger.</source>
        <translation>Tem o direito de ver as suas respostas e de as corrigir.</translation>
    </message>
    <message>
        <source>La borne envoie vos réponses dès qu’il y a du réseau. Un conseiller les retrouve avec votre référence.</source>
        <translation>O terminal envia as suas respostas logo que houver rede. Um conselheiro encontra-as com a sua referência.</translation>
    </message>
</context>
<context>
    <name>QuestionHeader</name>
    <message>
        <source>%1 (facultatif)</source>
        <translation>%1 (facultativo)</translation>
    </message>
    <message>
        <source>Vos sujets</source>
        <translation>Os seus temas</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Exemple&#xa0;: {answer}</source>
        <translation>Exemplo: {answer}</translation>
    </message>
    <message>
        <source>Question {rank} sur {total}</source>
        <translation>Pergunta {rank} de {total}</translation>
    </message>
    <message>
        <source>Un conseiller vous aide pour cette question. C’est noté.</source>
        <translation>Um conselheiro está a ajudar nesta pergunta. Fica anotado.</translation>
    </message>
    <message>
        <source>Cette question n’est pas encore traduite. Un conseiller peut vous l’expliquer.</source>
        <translation>Esta pergunta ainda não está traduzida. Um conselheiro pode explicá-la.</translation>
    </message>
</context>
<context>
    <name>QuitScreen</name>
    <message>
        <source>Effacer et quitter&#xa0;?</source>
        <translation>Apagar e sair?</translation>
    </message>
    <message>
        <source>Votre inscription reste enregistrée. Cet écran sera effacé.</source>
        <translation>A sua inscrição continua guardada. Este ecrã será apagado.</translation>
    </message>
    <message>
        <source>Ce qui est gardé sous un code reste gardé. Cet écran sera effacé.</source>
        <translation>O que está guardado com um código continua guardado. Este ecrã será apagado.</translation>
    </message>
    <message>
        <source>Toutes vos réponses seront effacées de cette borne. Vous pourrez recommencer quand vous voulez.</source>
        <translation>Todas as suas respostas serão apagadas deste terminal. Pode recomeçar quando quiser.</translation>
    </message>
    <message>
        <source>Vous n’avez plus le temps&#xa0;? La borne garde vos réponses 15 jours et vous donne un code.</source>
        <translation>Já não tem tempo? O terminal guarda as suas respostas 15 dias e dá-lhe um código.</translation>
    </message>
    <message>
        <source>Non, je reste</source>
        <translation>Não, fico</translation>
    </message>
    <message>
        <source>Continuer plus tard</source>
        <translation>Continuar mais tarde</translation>
    </message>
    <message>
        <source>Oui, tout effacer</source>
        <translation>Sim, apagar tudo</translation>
    </message>
    <message>
        <source>Oui, effacer cet écran</source>
        <translation>Sim, apagar este ecrã</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Visual</translation>
    </message>
    <message>
        <source>Cacher</source>
        <translation>Esconder</translation>
    </message>
    <message>
        <source>Conseiller</source>
        <translation>Chamar</translation>
    </message>
    <message>
        <source>Appeler un conseiller</source>
        <translation>Chamar um conselheiro</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Effacer et quitter</source>
        <translation>Apagar e sair</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1&#xa0;: choisi</source>
        <translation>%1: escolhido</translation>
    </message>
    <message>
        <source>Vos réponses ne sont pas lues à voix haute. Pour les entendre, il faut un casque.</source>
        <translation>As suas respostas não são lidas em voz alta. Para as ouvir, é preciso auscultadores.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Reçu d’inscription provisoire</source>
        <translation>Recibo de inscrição provisória</translation>
    </message>
    <message>
        <source>Votre référence</source>
        <translation>A sua referência</translation>
    </message>
    <message>
        <source>Enregistré le {day} à {minute}, {site}</source>
        <translation>Guardado em {day} às {minute}, {site}</translation>
    </message>
    <message>
        <source>Enregistré, {site}. La borne n’a pas la bonne date.</source>
        <translation>Guardado, {site}. A data do terminal não está certa.</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: {phone}. {opening}</source>
        <translation>Para falar com alguém: {phone}. {opening}</translation>
    </message>
    <message>
        <source>Pour parler à quelqu’un&#xa0;: l’équipe de {team}</source>
        <translation>Para falar com alguém: a equipa de {team}</translation>
    </message>
    <message>
        <source>Votre nom n’est pas sur ce reçu.</source>
        <translation>O seu nome não está neste recibo.</translation>
    </message>
</context>
<context>
    <name>ReferenceCard</name>
    <message>
        <source>Votre référence</source>
        <translation>A sua referência</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Reprendre votre inscription</source>
        <translation>Continuar a sua inscrição</translation>
    </message>
    <message>
        <source>Écrivez le nom de famille que vous aviez donné. Sans cela, tout est effacé.</source>
        <translation>Escreva o apelido que tinha dado. Sem isso, tudo é apagado.</translation>
    </message>
    <message>
        <source>Ce n’est pas le nom qui avait été donné.</source>
        <translation>Não é o apelido que tinha sido dado.</translation>
    </message>
    <message>
        <source>Nom de famille</source>
        <translation>Apelido</translation>
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
        <translation>Procura trabalho? Inscreva-se aqui.</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Un conseiller peut aussi vous inscrire, sans la borne.</source>
        <translation>Um conselheiro também pode fazer a sua inscrição, sem o terminal.</translation>
    </message>
    <message>
        <source>Sans geste pendant 2 minutes, tout ce qui est écrit est effacé.</source>
        <translation>Sem tocar no ecrã durante 2 minutos, tudo o que foi escrito é apagado.</translation>
    </message>
    <message>
        <source>Parler à un conseiller</source>
        <translation>Falar com um conselheiro</translation>
    </message>
    <message>
        <source>J’ai un code</source>
        <translation>Tenho um código</translation>
    </message>
    <message>
        <source>Reprendre l’inscription interrompue</source>
        <translation>Continuar a inscrição interrompida</translation>
    </message>
    <message>
        <source>Cette borne n’inscrit plus. Un conseiller peut vous inscrire. En danger, appelez le 112. Sans abri ce soir, appelez le 115.</source>
        <translation>Este terminal já não inscreve. Um conselheiro pode fazer a inscrição. Em perigo, ligue 112. Sem abrigo esta noite, ligue 115.</translation>
    </message>
</context>
<context>
    <name>SoundScreen</name>
    <message>
        <source>Écouter les pages</source>
        <translation>Ouvir as páginas</translation>
    </message>
    <message>
        <source>Cette borne n’a pas de son. Un conseiller peut lire avec vous.</source>
        <translation>Este terminal não tem som. Um conselheiro pode ler consigo.</translation>
    </message>
    <message>
        <source>La borne n’a pas encore de voix dans cette langue.</source>
        <translation>Este terminal ainda não tem voz nesta língua.</translation>
    </message>
    <message>
        <source>Lire chaque page à voix haute</source>
        <translation>Ler cada página em voz alta</translation>
    </message>
    <message>
        <source>J’ai un casque&#xa0;: lire aussi mes réponses</source>
        <translation>Tenho auscultadores: ler também as minhas respostas</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Mais baixo</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Mais alto</translation>
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
        <translation>Volume %1 de %2</translation>
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
        <translation>Feito</translation>
    </message>
    <message>
        <source>À moitié fait</source>
        <translation>A meio</translation>
    </message>
    <message>
        <source>Pas commencé</source>
        <translation>Por começar</translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>Vos sujets</source>
        <translation>Os seus temas</translation>
    </message>
    <message>
        <source>Touchez un sujet pour y aller. Vos réponses restent gardées.</source>
        <translation>Toque num tema para ir para ele. As suas respostas ficam guardadas.</translation>
    </message>
    <message>
        <source>Revenir à ma question</source>
        <translation>Voltar à minha pergunta</translation>
    </message>
</context>
<context>
    <name>TrainingBanner</name>
    <message>
        <source>Données d’entraînement</source>
        <translation>Dados de treino</translation>
    </message>
</context>
<context>
    <name>TurnButtons</name>
    <message>
        <source>Plus bas</source>
        <translation>Mais abaixo</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>Mais acima</translation>
    </message>
</context>
<context>
    <name>TurnKeys</name>
    <message>
        <source>Remonter la page</source>
        <translation>Subir a página</translation>
    </message>
    <message>
        <source>Descendre la page</source>
        <translation>Descer a página</translation>
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
        <translation>Perigo, acidente, doença súbita</translation>
    </message>
    <message>
        <source>La même aide par SMS, sans parler ni entendre</source>
        <translation>A mesma ajuda por SMS, sem falar nem ouvir</translation>
    </message>
    <message>
        <source>Sans abri ce soir</source>
        <translation>Sem sítio para dormir esta noite</translation>
    </message>
    <message>
        <source>Violences contre une femme</source>
        <translation>Violência contra uma mulher</translation>
    </message>
    <message>
        <source>Enfant en danger</source>
        <translation>Uma criança em perigo</translation>
    </message>
    <message>
        <source>Idées de suicide, grande souffrance</source>
        <translation>Pensamentos de suicídio, grande sofrimento</translation>
    </message>
</context>
<context>
    <name>UrgentScreen</name>
    <message>
        <source>Urgence&#xa0;: qui appeler</source>
        <translation>Urgência: a quem ligar</translation>
    </message>
    <message>
        <source>La borne ne téléphone pas. Sans téléphone, allez à l’accueil.</source>
        <translation>Este terminal não telefona. Sem telefone, vá à receção.</translation>
    </message>
    <message>
        <source>La borne ne téléphone pas. Sans téléphone, demandez à une personne près de vous.</source>
        <translation>Este terminal não telefona. Sem telefone, peça a uma pessoa perto de si.</translation>
    </message>
    <message>
        <source>Les numéros nationaux sont gratuits et répondent jour et nuit. Rien de ce que vous lisez ici n’est noté.</source>
        <translation>Os números nacionais são gratuitos e respondem dia e noite. Nada do que lê aqui é anotado.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Je ne sais pas</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>Je préfère ne pas répondre</source>
        <translation>Prefiro não responder</translation>
    </message>
    <message>
        <source>Je n’en ai pas</source>
        <translation>Não tenho</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Não</translation>
    </message>
</context>
</TS>
