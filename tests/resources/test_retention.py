from datetime import timedelta

from resources import retention


def test_a_kiosk_keeps_its_own_acts_longer_than_any_visit_and_not_for_days() -> None:
    assert timedelta(hours=1) <= retention.own_acts_at_kiosk() <= timedelta(days=3)
