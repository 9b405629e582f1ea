"""Which hosts are reached without a proxy: loopback, and those in NO_PROXY."""

from __future__ import annotations

import re
from collections.abc import Mapping
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from socket import inet_aton
from typing import Final
from urllib.parse import urlsplit

_PORTS: Final = {"http": 80, "https": 443}


def is_loopback(host: str) -> bool:
    """Whether a host is this machine: by its address, or by a name in `localhost` (RFC 6761, section 6.3)."""
    name = host.rstrip(".").lower()
    return name == "localhost" or name.endswith(".localhost") or any(a.is_loopback for a in _addresses(name))


def _is_resolved_to_loopback(host: str) -> bool:
    """Whether the system reads a host as an address of this machine, such as `127.1`, `0` or `::`."""
    try:
        addresses: list[IPv4Address | IPv6Address] = [IPv4Address(inet_aton(host))]
    except OSError:
        addresses = _addresses(host)
    return any(address.is_loopback or address.is_unspecified for address in addresses)


def choose_proxy(url: str, proxies: Mapping[str, str]) -> tuple[str, str] | None:
    """Return the proxy for a URL, as scheme and value; None to connect directly.

    `proxies` is what `urllib.request.getproxies` returns: the variable HTTPS_PROXY has the key `https`, and
    NO_PROXY the key `no`. Loopback is never reached through a proxy, whatever NO_PROXY says.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    found = next(
        ((name, proxies[name]) for name in (parts.scheme, "all") if proxies.get(name, "").strip()), None
    )
    if found is None or is_loopback(host) or _is_resolved_to_loopback(host):
        return None
    port = parts.port or _PORTS.get(parts.scheme)
    entries = re.split(r"[,\s]+", proxies.get("no", ""))
    return None if any(_matches(entry, parts.scheme, host, port) for entry in entries) else found


def _matches(entry: str, scheme: str, host: str, port: int | None) -> bool:
    """Whether an entry of NO_PROXY names a host, by the rules of curl.

    An entry is `*`, a domain with or without a leading dot, which includes its subdomains, or an address or
    network (CIDR). As in other clients, it may also have a port, brackets, a scheme or a leading `*.`.
    """
    if entry == "*":
        return True
    prefix, separator, rest = entry.partition("://")
    if separator:
        if prefix.lower() not in (scheme, "all"):
            return False
        entry = rest.rstrip("/")
    name, only_port = _split_port(entry.lower())
    if only_port and only_port != str(port):
        return False
    host = host.rstrip(".").lower()
    if addresses := _addresses(host):
        return _contains(name, addresses)
    name = name.removeprefix("*").strip(".")
    return bool(name) and (host == name or host.endswith("." + name))


def _split_port(entry: str) -> tuple[str, str]:
    """Split an entry into a name, address or network without brackets, and a port, which may be empty."""
    if entry.startswith("["):
        address, _, rest = entry[1:].partition("]")
        return (address, rest[1:]) if rest.startswith(":") else (address + rest, "")
    name, _, port = entry.partition(":")
    return (name, port) if entry.count(":") == 1 else (entry, "")


def _contains(network: str, addresses: list[IPv4Address | IPv6Address]) -> bool:
    try:
        found = ip_network(network, strict=False)
    except ValueError:
        return False
    return any(address in found for address in addresses)


def _addresses(host: str) -> list[IPv4Address | IPv6Address]:
    """Return the address that a host is, and the IPv4 address mapped to it; empty for a name."""
    try:
        address = ip_address(host.partition("%")[0])  # without the zone of a link-local address
    except ValueError:
        return []
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return [address] if mapped is None else [address, mapped]
