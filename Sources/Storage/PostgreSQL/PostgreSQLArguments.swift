import CLibPQ

/// The arguments of one statement in the form libpq takes them.
struct PostgreSQLArguments {
    let types: [Oid]
    private let values: [[UInt8]?]

    /// - Throws: ``StorageFault`` `.unstorable` for a value PostgreSQL cannot hold.
    init(_ arguments: [any SQLConvertible]) throws {
        let plain = arguments.map(\.sqlValue)
        types = zip(plain, arguments).map { value, argument in
            // A bare value takes its type from the place it stands at, NULL or not: one statement for all rows of a table.
            argument is SQLValue ? 0 : PostgreSQLValue.type(of: value, orOf: type(of: argument).sqlKind)
        }
        values = try plain.enumerated().map { try PostgreSQLValue.encode($1, parameter: $0 + 1) }
    }

    /// Hands the statement to libpq, prepared under the name if there is one.
    ///
    /// - Returns: libpq's word: 1 if it took it.
    func send(_ sql: String, name: String?, to connection: OpaquePointer) -> Int32 {
        // One byte more, so that a value of no bytes has an address: a null pointer would be NULL.
        let bytes = values.compactMap(\.self).joined() + [0]
        let lengths = values.map { Int32($0?.count ?? 0) }
        let binary = [Int32](repeating: 1, count: values.count)
        return bytes.withUnsafeBytes { buffer in
            var pointers: [UnsafePointer<CChar>?] = []
            var offset = 0
            for value in values {
                let start = value == nil ? nil : buffer.baseAddress
                pointers.append(start.map { ($0 + offset).assumingMemoryBound(to: CChar.self) })
                offset += value?.count ?? 0
            }
            let count = Int32(values.count)
            guard let name else {
                return PQsendQueryParams(connection, sql, count, types, pointers, lengths, binary, 1)
            }
            return PQsendQueryPrepared(connection, name, count, pointers, lengths, binary, 1)
        }
    }
}
