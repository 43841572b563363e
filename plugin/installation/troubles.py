"""Why an installation stopped, in words that say what to do; found in what pip, uv and venv write."""

from __future__ import annotations

import re

from ..runtime.errors import EngineError
from ..toolbelt.i18n import tr

#: What the log says of each trouble; the first that is found decides: a cause before what follows from it.
_PATTERNS = {
    "disk_full": r"No space left on device|ENOSPC|There is not enough space on the disk|Errno 28|os error 28|os error 112",
    "proxy_login": r"407 Proxy Authentication|Proxy Authentication Required|407 authenticationrequired",
    "socks": r"Missing dependencies for SOCKS|SOCKS support",
    "certificate": r"CERTIFICATE_VERIFY_FAILED|SSLCertVerificationError|invalid peer certificate|UnknownIssuer",
    "no_network": r"NewConnectionError|ConnectTimeout|ReadTimeout|ProxyError|Name or service not known|getaddrinfo failed|dns error"
    r"|Temporary failure in name resolution|Connection refused|ConnectionResetError|Network is unreachable|timed out"
    r"|error sending request|Remote end closed|RemoteDisconnected|Cannot connect to proxy|NameResolutionError|Max retries exceeded",
    "no_permission": r"PermissionError|Permission denied|Access is denied|WinError 5\b|WinError 32\b|being used by another process",
    "no_venv": r"ensurepip is not available|No module named venv|No module named ensurepip",
    "no_pip": r"No module named pip",
    "no_wheel": r"No matching distribution found|not a supported wheel|no wheels with a matching|has no wheels|Requires-Python",
    "no_library": r"WinError 126|DLL load failed|cannot open shared object file",
}


def _words() -> dict[str, tuple[str, str]]:
    """What each trouble is, and what to do; made when asked for, in the user's language."""
    return {
        "disk_full": (tr("The disk is full."), tr("Free some space, then press 'Continue': what is finished stays.")),
        "proxy_login": (
            tr("The proxy asks for a user and a password, or refuses those it got."),
            tr("Enter them in Settings > Options > Network of QGIS, then press 'Continue'."),
        ),
        "socks": (
            tr("The proxy set in QGIS is a SOCKS proxy, which pip cannot use."),
            tr("Enter an HTTP proxy in Settings > Options > Network of QGIS, or none, then press 'Continue'."),
        ),
        "certificate": (
            tr("The server's certificate is not trusted; a firewall that looks into connections is the usual reason."),
            tr(
                "Add your organisation's certificate in Settings > Options > Authentication > Manage certificates of QGIS; it is used here too."
            ),
        ),
        "no_network": (
            tr("The packages' server cannot be reached."),
            tr(
                "Check the network connection. Behind a proxy, enter it in Settings > Options > Network of QGIS; it is used here too. "
                "Then press 'Continue': what is finished stays."
            ),
        ),
        "no_permission": (
            tr("A file of the environment cannot be written or replaced."),
            tr("Close other programs that use it. If an antivirus program guards the folder, allow it there, then press 'Continue'."),
        ),
        "no_venv": (
            tr("This Python cannot make environments."),
            tr("On Debian and Ubuntu, install python3-venv; or choose another Python."),
        ),
        "no_pip": (tr("This Python has no pip, so nothing can be fetched with it."), tr("Choose another Python, or install pip for it.")),
        "no_wheel": (
            tr("There is no package for this Python or system."),
            tr("Choose another Python (3.11 to 3.13 on 64-bit Windows, macOS or Linux is best supported)."),
        ),
        "no_library": (
            tr("A package was installed but a system library it needs is missing."),
            tr("On Windows, install the Microsoft Visual C++ Redistributable (x64); the log names the library."),
        ),
    }


def cause(log: str) -> str:
    """Stable name of the trouble in ``log``; empty for one that is not known."""
    return next((name for name, pattern in _PATTERNS.items() if re.search(pattern, log, re.IGNORECASE)), "")


def explain(title: str, log: str) -> EngineError:
    """Explain why the step ``title`` failed."""
    name = cause(log)
    if name:
        text, hint = _words()[name]
        return EngineError(name, f"{title}: {text}", hint)
    return EngineError(
        "installation",
        tr("{title}: this step failed.").format(title=title),
        tr(
            "The log says more. Press 'Continue' to try again, or 'Repair' to start from nothing; 'Copy diagnostics' gathers what a report needs."
        ),
    )
