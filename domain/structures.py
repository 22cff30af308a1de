"""What kinds of structures there are. The law gives each its own tasks, and its own limits."""

from enum import StrEnum


class StructureKind(StrEnum):
    """What kind of structure people are received by."""

    MISSION_LOCALE = "mission_locale"
    FRANCE_TRAVAIL = "france_travail"
    DEPARTMENT = "department"
    CAP_EMPLOI = "cap_emploi"
    FRANCE_SERVICES = "france_services"
    TOWN_HALL = "town_hall"
    OTHER = "other"
