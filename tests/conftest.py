"""What holds for every test: no clock decides whether a property holds, and ctrl-C arrives."""

from __future__ import annotations

import signal

from hypothesis import HealthCheck, settings

# A busy machine is slow without being wrong, and generating documents is slow by nature.
settings.register_profile("tests", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("tests")

# A shell ignores ctrl-C for what it runs in the background, and whatever a test starts would inherit that.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
