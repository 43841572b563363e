"""QGIS's proxy and certificates as pip and uv understand them."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsApplication, QgsSettings

#: Where systems of Linux keep the certificates its administrator trusts.
_SYSTEM_CERTIFICATES = ("/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem")
#: Kinds of proxy in QGIS's settings, and what they are called in an address.
_SCHEMES = {"HttpProxy": "http", "HttpCachingProxy": "http", "Socks5Proxy": "socks5"}


def proxy_address(settings: Mapping[str, str], secret: tuple[str, str] = ("", "")) -> str:
    """Address of the proxy; empty where none is set, or where the system's is to be used.

    Parameters
    ----------
    settings : mapping
        ``type``, ``host``, ``port``, ``user`` and ``password`` of QGIS's options.
    secret : (str, str)
        User and password from QGIS's store of passwords; they go before those of the settings.
    """
    scheme, host = _SCHEMES.get(settings.get("type", "")), settings.get("host", "").strip()
    if scheme is None or not host:
        return ""
    user, password = secret if secret[0] else (settings.get("user", ""), settings.get("password", ""))
    login = f"{quote(user, safe='')}:{quote(password, safe='')}@" if user else ""
    port = settings.get("port", "").strip()
    return f"{scheme}://{login}{host}{f':{port}' if port and port != '0' else ''}"


def _from_qgis() -> tuple[str, str]:
    """Address of the proxy QGIS uses, and the hosts that go without."""
    settings = QgsSettings()
    if not settings.value("proxy/proxyEnabled", False, type=bool):
        return "", ""
    values = {
        key: str(settings.value(f"proxy/proxy{name}", "") or "")
        for key, name in (("type", "Type"), ("host", "Host"), ("port", "Port"), ("user", "User"), ("password", "Password"))
    }
    secret, config = ("", ""), str(settings.value("proxy/authcfg", "") or "")
    if config and QgsApplication.authManager().configIds():
        from qgis.core import QgsAuthMethodConfig

        held = QgsAuthMethodConfig()
        if QgsApplication.authManager().loadAuthenticationConfig(config, held, True)[0]:
            secret = (held.config("username"), held.config("password"))
    without = settings.value("proxy/noProxyUrls", []) or []
    hosts = [without] if isinstance(without, str) else list(without)
    return proxy_address(values, secret), ",".join(str(item).split("//")[-1].strip("/") for item in hosts)


def variables(folder: Path) -> dict[str, str]:
    """Environment variables that let pip and uv reach the network as QGIS does; certificates trusted in QGIS are written to ``folder``."""
    address, without = _from_qgis()
    found: dict[str, str] = {}
    if address:
        found.update({"HTTP_PROXY": address, "HTTPS_PROXY": address, "ALL_PROXY": address})
    if without:
        found["NO_PROXY"] = without
    if sys.platform != "win32":  # where both spellings exist, the small one goes before; Windows knows one
        found.update({name.lower(): value for name, value in found.items()})
    if not sys.platform.startswith("linux") or any(Path(path).is_file() for path in _SYSTEM_CERTIFICATES):
        found["UV_SYSTEM_CERTS"] = "1"  # pip looks there by itself; uv has a list of its own, without an organisation's
    given = os.environ.get("SSL_CERT_FILE", "")
    if sys.platform.startswith("linux") and given and Path(given).is_file():  # elsewhere it is QGIS that sets it, for its own libraries
        found["SSL_CERT_FILE"] = given
    manager = QgsApplication.authManager()
    if manager and (manager.databaseCAs() or manager.extraFileCAs()):
        pem = bytes(manager.trustedCaCertsPemText())
        if pem.strip():
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / "certificates.pem"
            path.write_bytes(pem)
            found.update({"PIP_CERT": str(path), "SSL_CERT_FILE": str(path), "REQUESTS_CA_BUNDLE": str(path)})
    return found
