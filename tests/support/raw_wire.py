"""Just enough of Kafka's protocol, by hand, to say things to a broker that no client library would say."""
import socket
import struct

API_VERSIONS, METADATA, PRODUCE = 18, 3, 0


def address(bootstrap, index=0):
    host, port = bootstrap.split(",")[index].rsplit(":", 1)
    return host, int(port)


def connect(bootstrap, index=0, timeout_s=10):
    return socket.create_connection(address(bootstrap, index), timeout=timeout_s)


def string(text):
    data = text.encode()
    return struct.pack(">h", len(data)) + data


def request(key, version, body=b"", correlation=7, client="raw"):
    """A frame with request header version 1."""
    payload = struct.pack(">hhi", key, version, correlation) + string(client) + body
    return struct.pack(">i", len(payload)) + payload


def receive_exactly(connection, count):
    data = b""
    while len(data) < count:
        more = connection.recv(count - len(data))
        if not more:
            return None
        data += more
    return data


def receive(connection):
    """The next response's payload, or None when the broker closed the connection (an orderly end or a reset)."""
    try:
        head = receive_exactly(connection, 4)
        return None if head is None else receive_exactly(connection, struct.unpack(">i", head)[0])
    except ConnectionError:
        return None


def api_versions(connection, version=0):
    """(error code, {key: (lowest, highest)}) by ApiVersions v0."""
    connection.sendall(request(API_VERSIONS, version))
    payload = receive(connection)
    assert payload is not None, "closed"
    _, error, count = struct.unpack(">ihi", payload[:10])
    table = {}
    for i in range(count):
        key, lowest, highest = struct.unpack(">hhh", payload[10 + 6 * i:16 + 6 * i])
        table[key] = (lowest, highest)
    return error, table
