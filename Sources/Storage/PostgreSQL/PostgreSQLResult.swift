import CLibPQ

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One answer of the server, freed when it is no longer used.
final class PostgreSQLResult: ColumnNaming {
    let handle: OpaquePointer

    init(_ handle: OpaquePointer) {
        self.handle = handle
    }

    deinit { PQclear(handle) }

    var hasFailed: Bool {
        switch PQresultStatus(handle) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: false
        default: true
        }
    }

    /// What was done, as in `INSERT 0 3`.
    var tag: String { String(cString: PQcmdStatus(handle)) }

    /// How many rows were inserted, changed or deleted.
    var changes: Int {
        tag.hasPrefix("SELECT") || tag.hasPrefix("FETCH") ? 0 : Int(String(cString: PQcmdTuples(handle))) ?? 0
    }

    var rowCount: Int { Int(PQntuples(handle)) }

    func hasColumns(of layout: RowLayout) -> Bool {
        guard PQnfields(handle) == Int32(layout.names.count) else { return false }
        for (column, name) in layout.names.enumerated() {
            guard let found = PQfname(handle, Int32(column)), strcmp(found, name) == 0 else { return false }
        }
        return true
    }

    func layout() -> RowLayout {
        RowLayout(names: (0..<PQnfields(handle)).map { PQfname(handle, $0).map { String(cString: $0) } ?? "" })
    }

    /// - Throws: ``StorageFault`` `.decoding` for a type the house does not use.
    func row(_ number: Int, _ layout: RowLayout) throws -> Row {
        let number = Int32(number)
        let values = try layout.names.indices.map { place -> SQLValue in
            let column = Int32(place)
            guard PQgetisnull(handle, number, column) == 0, let start = PQgetvalue(handle, number, column) else {
                return .null
            }
            let bytes = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(handle, number, column)))
            return try PostgreSQLValue.decode(bytes, type: PQftype(handle, column), column: layout.names[place])
        }
        return Row(layout: layout, values: values)
    }

    /// A part of the error, if this is one.
    func diagnosis(_ part: Int32) -> String? {
        PQresultErrorField(handle, part).map { String(cString: $0) }
    }
}
