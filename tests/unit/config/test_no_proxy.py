"""Which URLs are reached through which proxy of the environment."""

from __future__ import annotations

from openrouter_sdk.config.no_proxy import choose_proxy, is_loopback
from tests.each import each

PROXY = "http://proxy:8080"
LOOPBACK = """localhost LOCALHOST localhost. api.localhost a.b.localhost. 127.0.0.1 127.0.0.2 127.255.255.254
    ::1    0:0:0:0:0:0:0:1 ::1%lo ::ffff:127.0.0.1 ::ffff:7f00:1"""
ELSEWHERE = """localhost.example.com notlocalhost 127.0.0.1.example.com 128.0.0.1 10.0.0.1 ::2 fe80::1 0.0.0.0
    ::ffff:10.0.0.1 example.com 127"""


@each("host", LOOPBACK.split())
def test_loopback_is_recognised_in_each_spelling(host: str) -> None:
    assert is_loopback(host)


@each("host", ELSEWHERE.split())
def test_other_hosts_are_not_loopback(host: str) -> None:
    assert not is_loopback(host)


@each("host", LOOPBACK.split())
@each("scheme", ["http", "https"])
@each("name", ["http", "https", "all"])
def test_loopback_is_never_reached_through_a_proxy(name: str, scheme: str, host: str) -> None:
    url = f"{scheme}://[{host}]:8000/v1" if ":" in host else f"{scheme}://{host}:8000/v1"
    assert choose_proxy(url, {name: PROXY}) is None


@each("host", ["0.0.0.0", "0", "[::]", "127.1", "127.0.1", "2130706433", "0x7f.0.0.1", "0177.0.0.1"])
def test_neither_is_what_the_system_resolves_to_this_machine(host: str) -> None:
    assert choose_proxy(f"http://{host}:8000/v1", {"all": PROXY}) is None


@each(
    "url, proxies, expected",
    [
        ("https://host", {}, None),
        ("https://host", {"https": PROXY}, ("https", PROXY)),
        ("https://host", {"http": PROXY}, None),
        ("http://host", {"http": PROXY, "https": "other"}, ("http", PROXY)),
        ("https://host", {"all": PROXY}, ("all", PROXY)),
        ("https://host", {"all": "other", "https": PROXY}, ("https", PROXY)),
        ("https://host", {"https": " ", "all": PROXY}, ("all", PROXY)),
        ("https://host", {"https": PROXY, "no": ""}, ("https", PROXY)),
    ],
)
def test_the_variable_of_the_scheme_wins_over_that_of_all(
    url: str, proxies: dict[str, str], expected: tuple[str, str] | None
) -> None:
    assert choose_proxy(url, proxies) == expected


NAMED = {
    "https://example.com/v1": """example.com .example.com *.example.com EXAMPLE.com example.com. * com
        example.com:443 https://example.com all://example.com https://example.com:443/ a,example.com a,,*""",
    "https://api.example.com:8443": """example.com .example.com *.example.com api.example.com example.com:8443
        api.example.com:8443 https://example.com:8443""",
    "https://example.com.": "example.com example.com.",
    "https://10.1.2.3": """10.1.2.3 10.0.0.0/8 10.1.2.3/32 10.9.9.9/8 0.0.0.0/0 10.1.2.3:443
        10.0.0.0/255.0.0.0 localhost,10.0.0.0/8 https://10.1.2.3""",
    "https://[fe80::1]": "fe80::1 [fe80::1] fe80::/10 [fe80::]/10 [fe80::1]:443 ::/0 FE80::1 fe80:0::0:1",
    "https://[fe80::1%eth0]": "fe80::/10 fe80::1",
    "https://[::ffff:10.1.2.3]": "10.0.0.0/8 10.1.2.3 ::ffff:10.1.2.3",
}
NOT_NAMED = {
    "https://example.com/v1": """example.co ample.com wwwexample.com www.example.com http://example.com
        example.com:80 example.com:8443 10.0.0.0/8 fe80::/10 . *. [ ] [] : :443 ://""",
    "https://notexample.com": "example.com .example.com *.example.com",
    "https://10.1.2.3": """10.1.2 10.1.2.30 3 .2.3 10.1.2.0/33 10.1.2.4/32 10.0.0.0/8/8 10.1.2.3:80 11.0.0.0/8
        ::/0 /8 10.1.2.3/x""",
    "https://[fe80::1]": "fe80::2 [fe80::1]:80 fe80::/129 ::1/128 0.0.0.0/0",
}


def cases(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(url, entry) for url, entries in table.items() for entry in entries.split()]


@each("url, entry", cases(NAMED))
def test_a_host_that_no_proxy_names_is_reached_directly(url: str, entry: str) -> None:
    for no_proxy in (entry, f"other.test, {entry}", f"{entry} other.test", f" {entry} ,"):
        assert choose_proxy(url, {"https": PROXY, "no": no_proxy}) is None


@each("url, entry", cases(NOT_NAMED))
def test_a_host_that_no_proxy_does_not_name_is_reached_through_the_proxy(url: str, entry: str) -> None:
    assert choose_proxy(url, {"https": PROXY, "no": f"other.test,{entry}"}) == ("https", PROXY)
