import CLibPQ

/// Opens connections as the house wants them, and makes sure they are so.
enum PostgreSQLOpening {
    /// How long one try may take.
    private static let limit: Duration = .seconds(10)

    /// What a connection is told at its start: nothing but warnings; a transaction that stands still is ended, so that a
    /// node that hangs does not keep the others waiting; a commit is answered when it is on disk; and no statement is compiled
    /// to machine code, which takes longer than any of ours runs.
    private static func greeting(_ settings: PostgreSQLSettings) -> String {
        """
        SET client_min_messages = warning;
        SET standard_conforming_strings = on;
        SET idle_in_transaction_session_timeout = \(settings.standstillLimit.components.seconds * 1000);
        SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off';
        SELECT set_config(name, 'off', false) FROM pg_settings WHERE name = 'jit'
        """
    }

    /// - Throws: ``StorageFault`` `.connection`, with libpq's words, which hold no password.
    static func open(
        _ address: PostgreSQLAddress, _ settings: PostgreSQLSettings
    ) throws -> PostgreSQLConnection {
        let (handle, words) = start(address)
        guard let handle else { throw fault(address, words) }
        let connection = PostgreSQLConnection(handle)
        guard PQstatus(handle) == CONNECTION_OK else { throw fault(address, words) }
        guard PQsetnonblocking(handle, 1) == 0 else { throw fault(address, "it cannot be used without blocking") }
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        try connection.command(greeting(settings), limit: limit)
        guard connection.parameter("server_encoding") == "UTF8" else {
            throw fault(address, "the database's encoding is not UTF8; create it with ENCODING 'UTF8'")
        }
        return connection
    }

    /// Walks libpq through its steps of connecting.
    private static func start(_ address: PostgreSQLAddress) -> (OpaquePointer?, String) {
        // What the URL says comes after these and overrides them; what comes after the URL is not for the URL to say.
        let options = [
            ("fallback_application_name", "qingyuan"), ("keepalives_idle", "15"), ("keepalives_interval", "5"),
            ("keepalives_count", "3"), ("tcp_user_timeout", "30000"), ("dbname", address.url),
            ("client_encoding", "UTF8"),
        ]
        let handle = withCStrings(options.map(\.0)) { names in
            withCStrings(options.map(\.1)) { values in PQconnectStartParams(names, values, 1) }
        }
        guard let handle else { return (nil, "there is no memory for a connection") }
        let end = ContinuousClock.now + limit
        var step = PGRES_POLLING_WRITING
        while step != PGRES_POLLING_OK, step != PGRES_POLLING_FAILED, PQstatus(handle) != CONNECTION_BAD {
            let left = ContinuousClock.now.duration(to: end)
            let isWriting = step == PGRES_POLLING_WRITING
            guard left > .zero,
                SocketWait.wait(PQsocket(handle), reading: !isWriting, writing: isWriting, atMost: left)
            else {
                PQfinish(handle)
                return (nil, "it did not answer in time")
            }
            step = PQconnectPoll(handle)
        }
        return (handle, String(cString: PQerrorMessage(handle)))
    }

    private static func fault(_ address: PostgreSQLAddress, _ words: String) -> StorageFault {
        let words = words.split(whereSeparator: \.isNewline).joined(separator: "; ")
        return StorageFault(.connection, "cannot connect to \(address): \(words)")
    }

    /// Runs the closure with an array of C strings that ends in a null pointer.
    private static func withCStrings<Value>(
        _ strings: [String], _ body: ([UnsafePointer<CChar>?]) -> Value
    ) -> Value {
        let bytes = strings.map { $0.utf8CString }
        let all = bytes.flatMap { $0 }
        return all.withUnsafeBufferPointer { buffer in
            var offset = 0
            var pointers: [UnsafePointer<CChar>?] = []
            for string in bytes {
                pointers.append(buffer.baseAddress.map { $0 + offset })
                offset += string.count
            }
            return body(pointers + [nil])
        }
    }
}
