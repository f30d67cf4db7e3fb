/// One row of a result: named values, decoded one by one by the type the caller asks for.
@usableFromInline
package struct Row: Sendable {
    /// The values, in the order of ``columns``.
    package let values: [SQLValue]
    private let layout: RowLayout

    init(layout: RowLayout, values: [SQLValue]) {
        self.layout = layout
        self.values = values
    }

    /// The column names, in the order the statement returned them.
    package var columns: [String] { layout.names }

    /// The value of the column, decoded as the type the caller expects.
    ///
    /// - Throws: ``StorageFault`` `.decoding` naming the column, what was expected and what kind was found.
    @inlinable
    package func get<Value: SQLConvertible>(
        _ column: String, as type: Value.Type = Value.self, file: StaticString = #fileID, line: UInt = #line
    ) throws -> Value {
        let stored = try stored(column, file, line)
        guard let value = Value(sqlValue: stored) else {
            throw undecodable(column, as: "\(type)", stored, file, line)
        }
        return value
    }

    /// The columns that stand once with their values, in the order of the names' bytes.
    ///
    /// - Complexity: O(columns): the order is made once for all rows of a statement.
    package func forEachInOrder(_ body: (String, SQLValue) throws -> Void) rethrows {
        for position in layout.order { try body(layout.names[position], values[position]) }
    }

    /// The raw value of the column; `nil` if there is no such column, or more than one of that name.
    package func value(_ column: String) -> SQLValue? {
        layout.position(of: column).map { values[$0] }
    }

    @usableFromInline
    func stored(_ column: String, _ file: StaticString, _ line: UInt) throws -> SQLValue {
        guard let position = layout.position(of: column) else {
            let known = layout.names.joined(separator: ", ")
            throw StorageFault(.decoding, "no single column \(column) among: \(known)", file: file, line: line)
        }
        return values[position]
    }

    @usableFromInline
    func undecodable(
        _ column: String, as type: String, _ value: SQLValue, _ file: StaticString, _ line: UInt
    ) -> any Error {
        StorageFault(
            .decoding, "column \(column): expected \(type), found \(value.kind)", detail: "value: \(value)",
            file: file, line: line)
    }
}

extension Row: Equatable {
    @usableFromInline
    package static func == (one: Row, other: Row) -> Bool {
        one.columns == other.columns && one.values == other.values
    }
}
