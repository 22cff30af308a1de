"""Zones of nobody: public specimens, and cards made of parts."""

from domain.documents.zone import check_digit

# The specimens of ICAO 9303 (parts 4 and 5) and those that French services print.
ICAO_TD3 = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\n"
)
ICAO_TD1 = (
    "I<UTOD231458907<<<<<<<<<<<<<<<\n"
    "7408122F1204159UTO<<<<<<<<<<<6\n"
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<\n"
)
FRENCH_TD1 = (
    "IDFRAX4RTBPFW46<<<<<<<<<<<<<<<\n"
    "9007138F3002119FRA<<<<<<<<<<<6\n"
    "MARTIN<<MAELYS<GAELLE<MARIE<<<\n"
)
BERTHIER = "IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<\n8806923102858CORINNE<<<<<<<6512068F6\n"
LOISEAU = "IDFRALOISEAU<<<<<<<<<<<<<<<<<<<<<<<<\n970675K002774HERVE<<DJAMEL<7303216M4\n"
SPECIMENS = [ICAO_TD3, ICAO_TD1, FRENCH_TD1, BERTHIER, LOISEAU]


def td1(
    first: str, dates: str = "9007138F3002119", nation: str = "FRA", names: str = "DA<SILVA<<ANA"
) -> str:
    """A card with these contents and the digit that proves them together."""
    second = f"{dates}{nation}".ljust(29, "<")
    first = first.ljust(30, "<")
    digit = check_digit(first[5:30] + second[0:7] + second[8:15] + second[18:29])
    return f"{first}\n{second}{digit}\n{names.ljust(30, '<')}\n"


def french_card(family: str = "BERTHIER", given: str = "CORINNE") -> str:
    """A card of before 2021 with these names."""
    first = f"IDFRA{family.ljust(25, '<')}{'<' * 6}"
    second = f"8806923102858{given.ljust(14, '<')}6512068F"
    return f"{first}\n{second}{check_digit(first + second)}\n"


def with_dates(born: str, expires: str, sex: str = "F") -> str:
    """A card with these dates, each proven by its digit."""
    dates = f"{born}{check_digit(born)}{sex}{expires}{check_digit(expires)}"
    return td1("IDFRAX4RTBPFW46", dates)
