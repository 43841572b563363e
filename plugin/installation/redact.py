"""Takes out of a text what says who and where its user is: names, folders, passwords and keys, addresses of a private network."""

from __future__ import annotations

import getpass
import os
import platform
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsSettings

HIDDEN = "***"
#: ``name=value``, ``"name": "value"``, ``--name value``: the names of what nobody else may know; any word may stand before them.
_NOBODYS = r"pass(?:word|wd|phrase|code)?|pwd|token|secret|api[_-]?key|access[_-]?key|private[_-]?key|auth(?:cfg)?|credentials?|signature|sig|session"
_VALUE = r"\"[^\"\n]*\"|'[^'\n]*'|[^\s&;,\"']+"
_PATTERNS = (
    # all before the last @ of an address's first part: a password may hold @ and, not as it should, a slash
    (r"(\b[\w+.-]+://)(?=[^\s\"'<>]*@)(?:[^\s\"'<>/]*|[^\s\"'<>/:@]+:[^\s\"'<>]*)@", rf"\1{HIDDEN}@"),
    (r"(?i)\b(bearer|basic|digest|negotiate)\s+[\w+/=.~-]{6,}", rf"\1 {HIDDEN}"),
    (rf"(?i)([\w.-]*(?:{_NOBODYS})[\"']?\s*[=:]\s*)(?!//)(?:{_VALUE})", rf"\1{HIDDEN}"),
    (rf"(?i)(--[\w-]*(?:{_NOBODYS})\s+)(?:{_VALUE})", rf"\1{HIDDEN}"),
    (r"\b(?:gh[opsur]_|github_pat_|glpat-|pypi-|xox[abpr]-)[\w-]{8,}", HIDDEN),
    # anybody's home, whatever the user of this process is called; a name may hold blanks where a separator follows
    (r"(?i)((?:[a-z]:)?[\\/]{1,2}(?:Users|home)[\\/]{1,2})(?:[^\\/\n\"':;<>|,]+(?=[\\/])|[^\s\\/\"':;<>|,]+)", rf"\1{HIDDEN}"),
    # private networks have nothing to say to others; loopback has
    (r"(?<![\d.])(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})(?![\d.])", HIDDEN),
)  # fmt: skip
_EVERYBODYS = ("root", "user", "admin", "localhost", "default")


def redacted(text: str) -> str:
    """``text`` without the user's folder and name, passwords and keys, and the names of this machine, its proxy and private package servers."""
    servers = {*_configured(), *_announced(text)}  # before anything is taken out
    for home in sorted(_homes(), key=len, reverse=True):
        text = re.sub(re.escape(home), "~", text, flags=re.IGNORECASE)
    for pattern, instead in _PATTERNS:
        text = re.sub(pattern, instead, text)
    for name in sorted({*servers, *_names()}, key=len, reverse=True):
        text = re.sub(rf"(?<![^\W_]){re.escape(name)}(?![^\W_])", HIDDEN, text, flags=re.IGNORECASE)
    return text


def _homes() -> Iterator[str]:
    """The user's folder as it is written by the system, in an address, and in a quoted text."""
    for home in (str(Path.home()), os.environ.get("USERPROFILE", ""), os.environ.get("HOME", "")):
        if len(home) > 3:
            slashes = home.replace("\\", "/")
            yield from (home, slashes, home.replace("\\", "\\\\"), quote(slashes, safe="/:"))


def _names() -> Iterator[str]:
    """Names of the user and of this machine; those that say nothing stay."""
    found = [platform.node(), platform.node().partition(".")[0], Path.home().name, *map(os.environ.get, ("USER", "USERNAME", "USERDOMAIN"))]
    with suppress(OSError, KeyError, ImportError):
        found.append(getpass.getuser())
    yield from (name for name in found if name and len(name) > 2 and name.casefold() not in _EVERYBODYS)


def _configured() -> Iterator[str]:
    """Hosts of the proxy and of package servers this machine was told to use."""
    yield from _hosts(str(QgsSettings().value("proxy/proxyHost", "") or ""))
    for name, value in os.environ.items():
        if re.search(r"(?i)_proxy$|index|find_links|trusted_host", name):
            yield from _hosts(value, addresses=not re.search(r"(?i)_proxy$|trusted_host", name))


def _announced(text: str) -> Iterator[str]:
    """Hosts of package servers that pip names because they are not the usual ones."""
    for line in re.findall(r"(?:Looking in (?:indexes|links): |Cannot connect to proxy|ProxyError|proxy[= ])(.*)", text):
        yield from _hosts(line, addresses=True)


def _hosts(text: str, addresses: bool = False) -> Iterator[str]:
    """Hosts of the addresses in ``text``; unless only ``addresses`` count, the words themselves where they are no addresses."""
    for word in re.split(r"[\s,;'\"]+", text):
        if "://" in word or not addresses:
            host = re.sub(r"^.*://", "", word).rpartition("@")[2]
            host = re.split(r"[/:?#]", host)[0].lstrip(".*")
            if len(host) > 2 and host not in _EVERYBODYS and not host.startswith("127."):
                yield host
