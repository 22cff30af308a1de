<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="fr_FR">
<context>
    <name>ByHand</name>
    <message numerus="yes">
        <source>Ce fichier porte %n acte(s). Ce poste le transmet au portail.</source>
        <translation>
            <numerusform>Ce fichier porte %n acte. Ce poste le transmet au portail.</numerusform>
            <numerusform>Ce fichier porte %n actes. Ce poste le transmet au portail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosisWords</name>
    <message numerus="yes">
        <source>%n acte(s) enregistré(s)</source>
        <translation>
            <numerusform>%n acte enregistré</numerusform>
            <numerusform>%n actes enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en attente d’envoi</source>
        <translation>
            <numerusform>%n en attente d’envoi</numerusform>
            <numerusform>%n en attente d’envoi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message numerus="yes">
        <source>%n réponse(s) à départager&#xa0;: deux personnes ont corrigé en même temps.</source>
        <translation>
            <numerusform>%n réponse à départager&#xa0;: deux personnes ont corrigé en même temps.</numerusform>
            <numerusform>%n réponses à départager&#xa0;: deux personnes ont corrigé en même temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n réponse(s) à départager&#xa0;: dites ce qui vaut pour la personne.</source>
        <translation>
            <numerusform>%n réponse à départager&#xa0;: dites ce qui vaut pour la personne.</numerusform>
            <numerusform>%n réponses à départager&#xa0;: dites ce qui vaut pour la personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acte(s) gardé(s) à part&#xa0;: à comparer, en tête de l’historique.</source>
        <translation>
            <numerusform>%n acte gardé à part&#xa0;: à comparer, en tête de l’historique.</numerusform>
            <numerusform>%n actes gardés à part&#xa0;: à comparer, en tête de l’historique.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinedLine</name>
    <message numerus="yes">
        <source>%n autre(s) dossier(s) de la même personne, peut-être.</source>
        <translation>
            <numerusform>%n autre dossier de la même personne, peut-être.</numerusform>
            <numerusform>%n autres dossiers de la même personne, peut-être.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n réponse(s) à choisir&#xa0;: 1 à gauche, 2 à droite, 3 plus tard.</source>
        <translation>
            <numerusform>%n réponse à choisir&#xa0;: 1 à gauche, 2 à droite, 3 plus tard.</numerusform>
            <numerusform>%n réponses à choisir&#xa0;: 1 à gauche, 2 à droite, 3 plus tard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message numerus="yes">
        <source>Vous pourrez réessayer dans %n seconde(s).</source>
        <translation>
            <numerusform>Vous pourrez réessayer dans %n seconde.</numerusform>
            <numerusform>Vous pourrez réessayer dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message numerus="yes">
        <source>%n dossier(s) trouvé(s)</source>
        <translation>
            <numerusform>%n dossier trouvé</numerusform>
            <numerusform>%n dossiers trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionBar</name>
    <message numerus="yes">
        <source>%n réponse(s) sur {asked}   ·   Sections&#xa0;: {previous}, {next}   ·   Défaire&#xa0;: {undo}</source>
        <translation>
            <numerusform>%n réponse sur {asked}   ·   Sections&#xa0;: {previous}, {next}   ·   Défaire&#xa0;: {undo}</numerusform>
            <numerusform>%n réponses sur {asked}   ·   Sections&#xa0;: {previous}, {next}   ·   Défaire&#xa0;: {undo}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%n en attente</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acte(s) mis de côté par le portail.</source>
        <translation>
            <numerusform>%n acte mis de côté par le portail.</numerusform>
            <numerusform>%n actes mis de côté par le portail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n créé(s)</source>
        <translation>
            <numerusform>%n créé</numerusform>
            <numerusform>%n créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmé(s)</source>
        <translation>
            <numerusform>%n confirmé</numerusform>
            <numerusform>%n confirmés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n chose(s) à traiter&#xa0;: quelqu’un doit regarder.</source>
        <translation>
            <numerusform>%n chose à traiter&#xa0;: quelqu’un doit regarder.</numerusform>
            <numerusform>%n choses à traiter&#xa0;: quelqu’un doit regarder.</numerusform>
        </translation>
    </message>
</context>
</TS>
