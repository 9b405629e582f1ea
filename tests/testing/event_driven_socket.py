"""A socket whose reads time out when the server stalls, and never because the machine is slow."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterable
from dataclasses import replace
from select import select
from threading import Event
from time import monotonic
from typing import Any

import httpcore

from openrouter_sdk.testing import Answer, Stall
from openrouter_sdk.testing.http.traffic import Chunk

PATIENCE = 60.0
"""Seconds until a test gives up; nothing takes them as long as all is well."""


class StallReport:
    """A fault that changes nothing, and sets an event when the server comes to a stall. Must be the last."""

    def __init__(self) -> None:
        self.stalled = Event()

    def apply(self, answer: Answer) -> Answer:
        if any(isinstance(one, Stall) for one in answer.before):
            self.stalled.set()  # nothing is sent before it
        return replace(answer, chunks=self._watched(answer.chunks))

    def _watched(self, chunks: Iterable[Chunk]) -> Iterable[Chunk]:
        for chunk in chunks:
            if isinstance(chunk, Stall):
                self.stalled.set()
            yield chunk


class StallingBackend(httpcore.NetworkBackend):
    """Connects to the server of a report."""

    def __init__(self, report: StallReport) -> None:
        self._report = report

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        return _Stream(socket.create_connection((host, port), PATIENCE), self._report.stalled)


class _Stream(httpcore.NetworkStream):
    def __init__(self, connection: socket.socket, stalled: Event) -> None:
        self._connection = connection
        self._stalled = stalled

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        end = monotonic() + PATIENCE
        while True:
            is_stalled = self._stalled.is_set()  # asked first: what was sent before a stall is readable then
            readable, _, _ = select([self._connection], [], [], 0 if is_stalled else 0.01)
            if readable:
                try:
                    return self._connection.recv(max_bytes)
                except OSError as error:
                    raise httpcore.ReadError(str(error)) from error
            if is_stalled:
                raise httpcore.ReadTimeout("the server has stalled")
            assert monotonic() < end, "the server sends nothing, and has not stalled"

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not buffer:  # a send of nothing would take the error that belongs to the next read
            return
        try:
            self._connection.sendall(buffer)
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error

    def close(self) -> None:
        self._connection.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        raise NotImplementedError

    def get_extra_info(self, info: str) -> Any:
        return None
