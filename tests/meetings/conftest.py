"""The sample meetings' papers, made once for all tests of them."""

import pytest

from tests.meetings.samples import Samples, make_all


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Samples:
    """Every paper of every sample meeting."""
    return make_all(tmp_path_factory.mktemp("sammanträden"))
