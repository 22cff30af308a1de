"""What people say in their own words, made up: sentences with gaps, and words that wander.

A third of all sentences and words is held back from learning, so that a measurement meets what
was never seen, as it will with people.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Final

_HELD_BACK: Final = 3

_PROJECTS: Final = """
Je cherche un emploi de {job} {place}.|Je voudrais travailler comme {job}.|Trouver du travail vite.
Me former pour devenir {job}.|Je veux reprendre une formation {when}.|je cherche un travail {where}
Ouvrir mon propre commerce avec {who}.|Travailler avec {whom}.|J'aimerais changer de métier.
Un CDI {place} si possible.|Travailler {hours} parce que {why}.|Je sais pas encore, {why}.
Reprendre le travail après {event}.|Être aidé pour mon CV et mes lettres.|Passer mon permis d'abord.
Je voudrais être {job} ou {job}.|Retrouver un poste de {job} {where}.|trouver un apprentissage
Continuer dans {field} mais {hours}.|Créer mon entreprise dans {field}.|Un travail stable, {why}
Je suis prêt à tout, {why}.|Apprendre le français puis travailler comme {job}.|du travail svp
Faire valider mon expérience de {job}.|Je veux quitter {field}, {why}.|Partir travailler {where}
""".replace("\n", "|").strip("|")
_SKILLS: Final = """
J'ai travaillé {years} comme {job}.|Je parle {language} et {language}.|Conduire {vehicle}.
Je sais {skill} et {skill}.|{skill}, {skill}, {skill}|Bonne présentation, ponctuel, motivé.
J'ai tenu {shop} pendant {years}.|J'aide {whom} depuis {years}.|Permis B et CACES {number}.
Je me débrouille en informatique.|Travail en équipe, accueil, {skill}.|bricolage, {skill}
Cuisine, ménage, {skill}.|J'ai élevé {number} enfants.|Bénévole {years} dans une association.
Au pays j'étais {job}.|Habile de mes mains.|{language} courant, {language} scolaire
""".replace("\n", "|").strip("|")
_FILLERS: Final = {
    "place": "près de chez moi|dans le département|à temps plein|à mi-temps|sur Paris|en ville"
    "|pas trop loin|proche du tram|dans une petite équipe|chez un artisan|dans une école",
    "when": "en septembre|dès que possible|cet hiver|l'année prochaine|après l'été|en janvier",
    "where": "dans le bâtiment|en usine|dehors|au calme|à l'étranger|en mairie|dans un bureau"
    "|dans la restauration|dans une crèche|à l'hôpital|en grande surface|dans le transport",
    "who": "ma soeur|mon mari|un ami|mon ancien patron|ma femme|mes cousins|une voisine",
    "whom": "des enfants|les personnes âgées|les animaux|le public|mes voisins|ma mère malade",
    "why": "je garde mes enfants|j'ai mal au dos|je n'ai pas de voiture|le loyer est cher"
    "|je dors chez un ami|les horaires sont durs|je m'ennuie|on m'a volé mes papiers"
    "|mon contrat finit bientôt|je n'ai plus de droits|c'est ce que j'aime|il faut manger",
    "hours": "le matin|de nuit|à temps partiel|le week-end|avec des horaires fixes|sans coupure",
    "event": "mon congé maternité|une maladie|un accident|dix ans à la maison|la prison|un deuil",
    "field": "le nettoyage|la vente|la logistique|l'aide à domicile|la sécurité|le numérique"
    "|la mécanique|le textile|l'agriculture|la petite enfance|le spectacle",
    "years": "deux ans|trois ans|cinq ans|dix ans|quinze ans|six mois|un été|vingt ans",
    "language": "arabe|anglais|portugais|bambara|soninké|turc|russe|ukrainien|espagnol|tamoul"
    "|kabyle|lingala|roumain|mandarin|créole|pular|italien|polonais|dari",
    "vehicle": "un poids lourd|un chariot élévateur|une nacelle|un bus|une pelle|un scooter",
    "skill": "coudre|souder|peindre|compter la caisse|cuisiner|réparer des vélos|faire les lits"
    "|tenir un stock|accueillir|taper à l'ordinateur|jardiner|monter des meubles|coiffer"
    "|poser du carrelage|garder des enfants|lire un plan|vendre|animer un groupe",
    "shop": "une épicerie|un taxiphone|un restaurant|un salon de coiffure|un garage|un étal",
    "number": "1|2|3|4|5",
}
_WANDERING_WORDS: Final = """
alors donc voilà surtout mais aussi quand même depuis longtemps avec ma famille on habite ici
je connais bien le quartier il y a beaucoup de problèmes pour les papiers la mairie a dit non
mon fils va à l'école ma fille est petite je peux commencer lundi j'ai déjà fait un stage chez
eux patron gentil équipe fatigué santé médecin rendez-vous bientôt logement social demande
attente téléphone cassé internet compliqué dossier caf rsa prime retraite mère père frère
formation refusée réponse jamais contrat intérim agence fermée bus trop cher essence voiture
panne permis code raté deux fois examen juin espoir projet idée boutique marché samedi cuisine
gâteaux traiteur clients peinture chantier froid pluie dos genou opération repos courage merci
"""
_WANDERING: Final = _WANDERING_WORDS.split()


@dataclass(frozen=True, slots=True)
class Words:
    """Draws words; all of them, or those that may be learned from."""

    random: Random
    learning: bool

    def project(self, jobs: Sequence[str]) -> str:
        return self._said(_PROJECTS.split("|"), jobs)

    def skills(self, jobs: Sequence[str]) -> str:
        return self._said(_SKILLS.split("|"), jobs)

    def one_of(self, pool: Sequence[str]) -> str:
        """One of a pool, the first ones more often."""
        known = self._known(pool)
        return known[int(len(known) * self.random.random() ** 1.5)]

    def _said(self, sentences: Sequence[str], jobs: Sequence[str]) -> str:
        count = self.random.choice((1, 1, 1, 2, 2, 3))
        said = [self._filled(self.one_of(sentences), jobs) for _ in range(count)]
        if self.random.random() < 0.4:
            said.append(" ".join(self._wandering(self.random.randrange(3, 16))))
        return self.random.choice((" ", " ", "\n")).join(said)

    def _filled(self, sentence: str, jobs: Sequence[str]) -> str:
        while "{" in sentence:
            gap = sentence[sentence.index("{") + 1 : sentence.index("}")]
            word = self.one_of(jobs) if gap == "job" else self.one_of(_FILLERS[gap].split("|"))
            sentence = sentence.replace(f"{{{gap}}}", word, 1)
        return sentence

    def _wandering(self, count: int) -> list[str]:
        return [self.one_of(_WANDERING) for _ in range(count)]

    def _known(self, pool: Sequence[str]) -> Sequence[str]:
        if not self.learning or len(pool) < 2 * _HELD_BACK:
            return pool
        return [word for place, word in enumerate(pool) if place % _HELD_BACK]
