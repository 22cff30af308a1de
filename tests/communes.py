"""A dozen communes for tests that search or check few."""

from functools import cache

from domain.communes import CommuneIndex, parse_communes

COMMUNES_TSV = """\
code	name	department	postcodes	population
75056	Paris	75		2103778
75101	Paris 1er Arrondissement	75	75001	15114
75111	Paris 11e Arrondissement	75	75011	138170
75115	Paris 15e Arrondissement	75	75015	229713
93066	Saint-Denis	93	93200 93210	149077
97411	Saint-Denis	974	97400	155634
45274	Saint-Denis-en-Val	45	45560	7766
93070	Saint-Ouen-sur-Seine	93	93400	53240
2A004	Ajaccio	2A	20000 20090	76120
94038	L'Haÿ-les-Roses	94	94240	31188
59009	Villeneuve-d'Ascq	59	59491 59493 59650	62067
80829	Y	80	80190	88
"""


@cache
def some_communes() -> CommuneIndex:
    """A dozen real communes: homonyms, arrondissements, Corsica, an apostrophe, one letter."""
    return parse_communes(COMMUNES_TSV)
