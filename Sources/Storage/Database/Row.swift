/// One row of a result: named values, decoded one by one by the type the caller asks for.
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
    package func get<Value: SQLConvertible>(
        _ column: String, as type: Value.Type = Value.self, file: StaticString = #fileID, line: UInt = #line
    ) throws -> Value {
        guard let position = layout.position(of: column) else {
            let known = layout.names.joined(separator: ", ")
            throw StorageFault(
                .decoding, "no single column \(column) among: \(known)", file: file, line: line)
        }
        guard let value = Value(sqlValue: values[position]) else {
            throw StorageFault(
                .decoding, "column \(column): expected \(type), found \(values[position].kind)",
                detail: "value: \(values[position])", file: file, line: line)
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
}

extension Row: Equatable {
    package static func == (one: Row, other: Row) -> Bool {
        one.columns == other.columns && one.values == other.values
    }
}

/// The columns of a result, shared by all its rows.
final class RowLayout: Sendable {
    let names: [String]
    /// Where each name stands; a name that stands twice is left out, so that no one reads the wrong one.
    private let positions: [String: Int]
    /// The positions of the names that stand once, by the bytes of the names.
    let order: [Int]

    init(names: [String]) {
        self.names = names
        var positions: [String: Int] = [:]
        var repeated: Set<String> = []
        for (position, name) in names.enumerated() where positions.updateValue(position, forKey: name) != nil {
            repeated.insert(name)
        }
        for name in repeated { positions[name] = nil }
        self.positions = positions
        order = positions.values.sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }
    }

    func position(of name: String) -> Int? { positions[name] }
}
