"""What people choose from by searching: communes, countries, jobs."""

from collections.abc import Container, Mapping
from dataclasses import dataclass

from domain.communes import CommuneIndex
from domain.countries import CountryIndex
from domain.jobs import JobIndex
from domain.questionnaire import Kind


@dataclass(frozen=True)
class Reference:
    """The lists that answers are searched in and checked against."""

    communes: CommuneIndex
    countries: CountryIndex
    jobs: JobIndex

    @property
    def codes(self) -> Mapping[Kind, Container[str]]:
        """The codes that exist, as `domain.answers.Context` takes them."""
        return {
            Kind.COMMUNE: self.communes,
            Kind.COUNTRY: self.countries.by_code,
            Kind.JOB: self.jobs.by_code,
        }
