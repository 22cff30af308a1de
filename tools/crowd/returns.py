"""How the same person comes back written otherwise. `None`: this cannot happen to this person."""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import replace
from random import Random
from types import MappingProxyType
from typing import Final

from domain.duplicates.person import Person
from tools.crowd.origins import UKRAINE
from tools.crowd.people import Drawn, contacts, family_name

Return = Callable[[Random, Drawn], Person | None]

_SPELLINGS: Final = (
    "mohamed mohammed, mohamed muhammad, mohamed mouhamed, youssef yusuf, youssef youcef, "
    "hussein houcine, hussein hossein, hassan hacene, fatima fatma, khadija kadidja, "
    "khadija khadidja, aïcha aysha, ibrahim brahim, mustapha moustafa, abdelkader abdulkader, "
    "abderrahmane abdourahmane, meriem maryam, souleymane sulayman, ousmane usman, oumar umar, "
    "djamel jamel, yacine yassin, saïd sayed, rachid rashid, zineb zeineb, hicham hisham, "
    "sofiane soufiane, nordine noureddine, oleksandr alexander, serhii sergiy, volodymyr vladimir, "
    "andrii andrey, mykola nikolay, dmytro dmitry, yurii yuri, iryna irina, nataliia natalya, "
    "tetiana tatiana, olha olga, yuliia julia, kateryna katerina, olena elena, cheikh sheikh, "
    "boubacar boubakar, ismaïl ismael, kadiatou kadiatu, djeneba dieneba, aïssatou aissata, "
    "mickaël michael, loïc loick, mathieu matthieu, stéphane stephan, gaël gaelle, kévin kevyn"
)
_OTHERWISE: Final = [pair.split() for pair in _SPELLINGS.split(", ")]
"""A name, and another spelling. Some are names of their own: agents write one for the other too."""
_SINGLE: Final = zip("abvhdezyiklmnoprstuf", "абвгдезиіклмнопрстуф", strict=True)
_CYRILLIC: Final = (
    *(("shch", "щ"), ("zh", "ж"), ("kh", "\u0445"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш")),
    *(("iu", "ю"), ("yu", "ю"), ("ia", "я"), ("ii", "ій")),
    *_SINGLE,
)


def _capitals(_random: Random, drawn: Drawn) -> Person:
    """As on a form in capitals."""
    person = drawn.person
    return replace(
        person,
        family_name=_bare(person.family_name).upper(),
        first_name=_bare(person.first_name).upper(),
    )


def _marks(random: Random, drawn: Drawn) -> Person | None:
    """Hyphens and apostrophes become spaces, or nothing."""
    person, sign = drawn.person, random.choice((" ", ""))

    def unmarked(name: str) -> str:
        return name.replace("-", " ").replace("’", sign)

    changed = replace(
        person,
        family_name=unmarked(person.family_name),
        first_name=unmarked(person.first_name),
    )
    return changed if changed != person else None


_PARTICLES = ("da ", "dos ", "de ", "de La ", "d’", "du ", "El ", "Le ", "L’", "Ben ", "Aït ")


def _particle(random: Random, drawn: Drawn) -> Person | None:
    name = drawn.person.family_name
    particle = next((p for p in reversed(_PARTICLES) if name.startswith(p)), None)
    if particle is None:
        return None
    joined = particle in ("Ben ", "Aït ") or random.random() < 0.5
    other = name.replace(" ", "") if joined else name.removeprefix(particle)
    return replace(drawn.person, family_name=other)


def _usage_name(_random: Random, drawn: Drawn) -> Person | None:
    """The usage name is given as the family name."""
    used = drawn.person.usage_name
    return replace(drawn.person, family_name=used, usage_name="") if used else None


def _married(random: Random, drawn: Drawn) -> Person:
    """A name that this device never heard of, given alone; the telephone is the same."""
    return replace(
        drawn.person, family_name=family_name(random, drawn.origin), usage_name="", email=""
    )


def _double_name(random: Random, drawn: Drawn) -> Person:
    """The other parent's name is added."""
    added = family_name(random, drawn.origin)
    return replace(drawn.person, family_name=f"{drawn.person.family_name} {added}")


def _composed(random: Random, drawn: Drawn) -> Person | None:
    """One half of a first name in two parts, or a second first name."""
    first = drawn.person.first_name
    parts = first.split("-")
    if len(parts) > 1:
        return replace(drawn.person, first_name=parts[0])
    second = random.choice([name for name in drawn.origin.first_names if name != first])
    return replace(drawn.person, first_name=f"{first} {second}")


def _swapped_names(_random: Random, drawn: Drawn) -> Person:
    person = drawn.person
    return replace(person, family_name=person.first_name, first_name=person.family_name)


def _day_and_month(_random: Random, drawn: Drawn) -> Person | None:
    year, month, day = drawn.person.birth_date.split("-")
    if int(day) > 12 or day == month:
        return None
    return replace(drawn.person, birth_date=f"{year}-{day}-{month}")


def _date_digit(random: Random, drawn: Drawn) -> Person:
    """One digit is another; the result may be no day of the calendar, as in received acts."""
    digits = list(drawn.person.birth_date)
    place = random.choice((2, 3, 3, 6, 8, 9, 9))
    others = {2: "06789", 6: "123456789", 8: "012"}.get(place, "0123456789")
    digits[place] = random.choice([digit for digit in others if digit != digits[place]])
    return replace(drawn.person, birth_date="".join(digits))


def _spelling(random: Random, drawn: Drawn) -> Person | None:
    """Another way to write the first name in Latin letters."""
    first = drawn.person.first_name.casefold()
    others = [other for name, other in _OTHERWISE if name == first]
    return replace(drawn.person, first_name=random.choice(others).title()) if others else None


def _cyrillic(_random: Random, drawn: Drawn) -> Person | None:
    if drawn.origin is not UKRAINE:
        return None
    person = drawn.person
    return replace(
        person,
        family_name=_in_cyrillic(person.family_name),
        first_name=_in_cyrillic(person.first_name),
    )


def _in_cyrillic(name: str) -> str:
    written = name.casefold()
    for latin, cyrillic in _CYRILLIC:
        written = written.replace(latin, cyrillic)
    return written.capitalize()


def _family_slip(random: Random, drawn: Drawn) -> Person:
    return replace(drawn.person, family_name=_slip(random, drawn.person.family_name))


def _first_slip(random: Random, drawn: Drawn) -> Person:
    return replace(drawn.person, first_name=_slip(random, drawn.person.first_name))


def _two_slips(random: Random, drawn: Drawn) -> Person:
    """In the name and in the date: the hardest."""
    return _date_digit(random, Drawn(_family_slip(random, drawn), drawn.origin))


def _first_of_january(_random: Random, drawn: Drawn) -> Person | None:
    year = drawn.person.birth_date[:4]
    other = replace(drawn.person, birth_date=f"{year}-01-01")
    return other if other != drawn.person else None


def _slip(random: Random, name: str) -> str:
    """One sign left out, doubled, replaced, or exchanged with the next."""
    place = random.randrange(1, len(name)) if len(name) > 1 else 0
    before, sign, after = name[:place], name[place], name[place + 1 :]
    return random.choice(
        (
            before + after or name,
            before + sign + sign + after,
            before + random.choice("aeioulnrst") + after,
            before + after[:1] + sign + after[1:],
        )
    )


def _bare(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def time_passed(random: Random, person: Person) -> Person:
    """Months later some have moved, changed their number, or do not tell as much."""
    fresh = contacts(random, person.first_name, person.family_name)
    changed = {key: fresh[key] for key in ("phone", "email") if random.random() < 0.4}
    moved = {key: fresh[key] for key in ("commune", "address")} if random.random() < 0.4 else {}
    told = {"birth_commune": ""} if random.random() < 0.3 else {}
    return replace(person, **changed, **moved, **told)


def _unchanged(_random: Random, drawn: Drawn) -> Person:
    return drawn.person


def _married_same_phone(random: Random, drawn: Drawn) -> Person | None:
    return _married(random, drawn) if drawn.person.phone else None


RETURNS: Final[Mapping[str, Return]] = MappingProxyType(
    {
        "written the same": _unchanged,
        "capitals without accents": _capitals,
        "hyphen or apostrophe": _marks,
        "particle": _particle,
        "usage name as family name": _usage_name,
        "new name, same telephone": _married_same_phone,
        "second family name": _double_name,
        "composed first name": _composed,
        "names swapped": _swapped_names,
        "day and month swapped": _day_and_month,
        "one digit of the date": _date_digit,
        "first of January": _first_of_january,
        "spelling of another script": _spelling,
        "Ukrainian letters": _cyrillic,
        "slip in the family name": _family_slip,
        "slip in the first name": _first_slip,
        "slips in name and date": _two_slips,
    }
)
KEEP_CONTACTS: Final = frozenset({"new name, same telephone"})
