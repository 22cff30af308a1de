"""Names by where families come from. Order says frequency: the first of a list are the commonest.

`share`: parts of the people who come to a Mission Locale of Seine-Saint-Denis, roughly.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Final


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.replace("_", " ") for name in text.split())


_BEGINNINGS = _names(
    "Beau Mont Bel Cham Cour Dau For Gar Gran Hau Jou Lam Long Mar Mau Nor Per Pon Ros Rou "
    "Sau Tal Tour Vau Ver Vil Bour Bar Cas Char Del Des Dum Fau Gau Gir Guil Lac Lav Mal Mon "
    "Pel"
)
_ENDINGS = _names(
    "fort champ villers mont ville bert dier rieu tier lard gnon neau court val dal fils ger "
    "lain let lin loup min nard net nier quet rand reau rier roux sard sier taud teau tel "
    "thier tin ton vet vier vin zac zier"
)


@dataclass(frozen=True)
class Origin:
    """The names of families of one origin.

    Attributes:
        share: how many of a hundred people.
        tail: rare family names, of which there are as many people again as of the frequent ones.
        unknown_day: how many of a hundred were registered as born on a first of January.
    """

    share: int
    families: tuple[str, ...]
    men: tuple[str, ...]
    women: tuple[str, ...]
    tail: tuple[str, ...] = ()
    unknown_day: int = 0

    @cached_property
    def first_names(self) -> tuple[str, ...]:
        return self.men + self.women


FRANCE: Final = Origin(
    44,
    _names(
        "Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel "
        "Lefebvre Leroy Roux David Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine "
        "Rousseau Vincent Muller Lefèvre Faure André Mercier Blanc Guérin Boyer Garnier Chevalier "
        "François Legrand Gauthier Garcia Perrin Robin Clément Morin Nicolas Henry Roussel "
        "Mathieu Gautier Masson Marchand Duval Denis Dumont Marie Lemaire Noël Meyer Dufour "
        "Meunier Brun Blanchard Giraud Joly Rivière Lucas Brunet Gaillard Barbier Arnaud Martinez "
        "Gérard Roche Renard Schmitt Roy Leroux Colin Vidal Caron Picard Roger Fabre Aubert "
        "Lemoine Renaud Dumas Lacroix Olivier Philippe Bourgeois Pierre Benoît Rey Leclerc Payet "
        "Rolland Leclercq Guillaume Lecomte Lopez Jean Dupuy Guillot Hubert Berger Carpentier "
        "Sanchez Dupuis Moulin Louis Deschamps Huet Vasseur Perez Boucher Fleury Royer Klein "
        "Jacquet Adam Paris Poirier Marty Aubry Guyot Carré Charles Renault Charpentier Ménard "
        "Maillard Baron Bertin Bailly Hervé Schneider Fernandez Le_Gall Collet Léger Bouvier "
        "Julien Prévost Millet Perrot Daniel Le_Roux Cousin Germain Breton Besson Langlois Rémy "
        "Le_Goff Pelletier Lévêque Perrier Leblanc Barré Lebrun Marchal Weber Mallet Hamon "
        "Boulanger Jacob Monnier Michaud Rodriguez Guichard Gillet Étienne Grondin Poulain "
        "Tessier Chevallier Collin Chauvin Da_Silva Bouchet Gay Lemaître Bénard Maréchal Humbert "
        "Reynaud Antoine Hoarau Perret Barthélemy Cordier Pichon Lejeune Gilbert Lamy Delaunay "
        "Pasquier Carlier Laporte de_La_Tour d’Almeida du_Plessis de_Villeneuve L’Hermite "
        "Saint-Martin Dupont-Durand Le_Bihan Guégan"
    ),
    _names(
        "Nicolas Julien Thomas Alexandre Kévin Maxime Antoine Romain Pierre Mathieu Jérémy Lucas "
        "Guillaume Anthony Clément David Florian Benjamin Quentin Hugo Sébastien Vincent Jonathan "
        "Adrien Arnaud Damien Loïc Simon Théo Mickaël Valentin Christophe Philippe Michel Laurent "
        "Éric Stéphane Olivier Jean-Pierre Jean-Luc Jean Pascal Frédéric Daniel Patrick Bruno "
        "Jean-Baptiste Pierre-Yves Louis Gabriel Raphaël Arthur Mathis Enzo Nathan Léo Tom Dylan "
        "Jordan Steven Cédric Ludovic Fabrice Didier Gilles Jean-Marc Jean-François Yann Gaël"
    ),
    _names(
        "Marie Laura Camille Manon Léa Julie Sarah Pauline Marine Mélanie Céline Émilie Aurélie "
        "Chloé Anaïs Mathilde Charlotte Morgane Lucie Marion Caroline Sophie Nathalie Isabelle "
        "Sandrine Stéphanie Sylvie Valérie Véronique Christine Marie-Claire Anne-Sophie "
        "Marie-Laure Anne Catherine Élodie Amandine Jessica Audrey Justine Océane Emma Inès Jade "
        "Louise Alice Danielle Michèle Frédérique Emmanuelle Gabrielle Noémie Hélène Agnès Lise"
    ),
    tuple(a + b for b in _ENDINGS for a in _BEGINNINGS),
)

MAGHREB: Final = Origin(
    18,
    _names(
        "Benali Ben_Ali Haddad Mansouri Khelifi Bouzid Saïdi Belkacem Brahimi Hamidi Cherif "
        "Amrani El_Khatib Bensaïd Ben_Saïd Alaoui El_Amrani El_Idrissi Ziani Toumi Trabelsi "
        "Ben_Salah Gharbi Mebarki Boukhari Hamdi Meziane Larbi Rahmani Slimani Kaddour Boualem "
        "Yahiaoui Bouazza Lahlou El_Fassi Berrada Tazi Benjelloun Chaoui Jaziri Ayadi Mejri "
        "Jlassi Aït_Ahmed Aït_Taleb Hadj_Ali Boudiaf Zerrouki Guerroudj Messaoudi Ouali Dahmani "
        "Medjahed Bekkouche"
    ),
    _names(
        "Mohamed Ahmed Karim Youssef Ali Mehdi Rachid Sofiane Samir Omar Hicham Nabil Bilal "
        "Yacine Hassan Hussein Abdelkader Ibrahim Mustapha Walid Reda Amine Ilyes Anis Hamza "
        "Djamel Kamel Saïd Khaled Mohamed-Amine Abderrahmane Nordine Farid Adel Ayoub Zakaria "
        "Ismaïl Abdallah"
    ),
    _names(
        "Fatima Nadia Samira Yasmine Sarah Leïla Karima Amina Khadija Fatima-Zohra Aïcha Naïma "
        "Malika Rachida Hanane Souad Meriem Soumia Imane Salma Asma Sabrina Houda Latifa Zineb "
        "Nour Inès Rania Hafida Zohra Farida Djamila Saïda Ikram"
    ),
    unknown_day=4,
)

SAHEL: Final = Origin(
    17,
    _names(
        "Diallo Traoré Diarra Coulibaly Keïta Camara Konaté Touré Sow Ba Bah Barry Diop Ndiaye "
        "N’Diaye Fall Sissoko Sidibé Kanté Cissé Koné Sylla Doumbia Fofana Ouattara Dembélé "
        "Bathily Soumaré Gassama Niakaté Diakité Sacko Tounkara Kouyaté Gueye Sarr Faye Mbaye "
        "M’Baye Sy Ly Konan Kouassi Kouadio N’Guessan Yao Mbemba Makaya N’Kounkou Kabongo Mukendi "
        "Tshibangu Ilunga Nzuzi Lukaku Mbala Ngoma Nguema Essomba Abena Fotso Kamga Eto’o "
        "Ouédraogo Sawadogo"
    ),
    _names(
        "Mamadou Moussa Ibrahima Amadou Oumar Abdoulaye Seydou Boubacar Cheikh Souleymane Mohamed "
        "Modibo Bakary Issa Adama Demba Lassana Sékou Ousmane Aboubacar Alassane Samba "
        "Jean-Claude Patrick Christian Junior Hervé Emmanuel Kouamé Koffi Youssouf Habib Assane "
        "Ousseynou"
    ),
    _names(
        "Fatoumata Aminata Mariam Awa Aïssatou Kadiatou Oumou Ramata Hawa Djeneba Fanta Assa "
        "Bintou Coumba Maïmouna Rokia Salimata Adja Nana Astou Khady Ndeye Grâce Christelle "
        "Dorcas Sylvie Fatou Sira Penda Aïcha Adama Mariama"
    ),
    unknown_day=9,
)

TURKEY: Final = Origin(
    5,
    _names(
        "Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç "
        "Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat Korkmaz Çakır Erdoğan Güneş Aksoy Bozkurt"
    ),
    _names("Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim Yusuf Murat Emre Burak Can Ömer Serkan"),
    _names("Ayşe Fatma Emine Hatice Zeynep Elif Meryem Büşra Esra Özlem Gül Sevgi Kübra Derya"),
    unknown_day=3,
)

PORTUGAL: Final = Origin(
    6,
    _names(
        "da_Silva dos_Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Fernandes "
        "Gonçalves Gomes Lopes Marques Alves de_Almeida Ribeiro Pinto Carvalho Teixeira Moreira "
        "Correia Mendes Nunes Soares Vieira Monteiro Cardoso Rocha da_Costa Silva_Ferreira"
    ),
    _names("José António João Manuel Carlos Pedro Paulo Luís Miguel Rui Nuno Tiago Filipe Hélder"),
    _names("Maria Ana Sofia Carla Sandra Paula Cristina Fátima Inês Cátia Mónica Teresa Lurdes"),
)

UKRAINE: Final = Origin(
    4,
    _names(
        "Melnyk Shevchenko Kovalenko Bondarenko Boiko Tkachenko Kravchenko Kovalchuk Koval "
        "Oliinyk Shevchuk Polishchuk Ivanova Moroz Marchenko Lysenko Rudenko Savchenko Petrenko "
        "Klymenko"
    ),
    _names("Oleksandr Serhii Volodymyr Andrii Mykola Dmytro Ivan Yurii Maksym Bohdan Artem Danylo"),
    _names("Olena Iryna Nataliia Tetiana Oksana Olha Yuliia Kateryna Anna Svitlana Mariia Daryna"),
)

CHINA: Final = Origin(
    3,
    _names("Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Lin He Ye Zheng Pan"),
    _names("Wei Jian Jun Lei Tao Ming Xiaoming Zhiwei Jianhua Guoqiang Hao Peng Bo Yong Kang"),
    _names("Xiaoli Mei Li Yan Fang Na Jing Min Lihua Xiaohong Yu Hong Ling Xue Juan Ting Hui"),
)

OVERSEAS: Final = Origin(
    3,
    _names(
        "Payet Hoarau Grondin Boyer Fontaine Lebon Rivière Nativel Maillot Sautron Techer "
        "Jean-Baptiste Jean-Louis Joseph-Monrose Saint-Prix Bellance Sainte-Rose Célestine "
        "Annette Ali_Mohamed Saïd_Ahmed Abdou Madi Attoumani Bacar Houmadi Tehei Wamytan Flosse "
        "Teriitahi"
    ),
    _names("Jean-Marc Jimmy Dimitri Steeve Jean-Yves Willy Ludovic Anli Fayçal Teva Rudy Frantz"),
    _names(
        "Marie-Josée Gwladys Nadège Murielle Moina Zaïna Hinano Vaea Josiane Ruth Kelly Rosemay"
    ),
    unknown_day=2,
)

ORIGINS: Final = (FRANCE, MAGHREB, SAHEL, TURKEY, PORTUGAL, UKRAINE, CHINA, OVERSEAS)
