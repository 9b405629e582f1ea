"""What holds for every test: no clock decides whether a property holds."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# A busy machine is slow without being wrong, and generating documents is slow by nature.
settings.register_profile("tests", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("tests")
