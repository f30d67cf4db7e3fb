/// What is filled in at a slot of a form: text, each line a paragraph, or the rows of a list.
package enum FormValue: Sendable, Hashable {
    case text(String)
    case rows([[String]])
    /// Rows under their heads, as they are printed.
    case table(FormTable)

    /// Whether it says nothing.
    package var isEmpty: Bool {
        switch self {
        case .text(let text): text.allSatisfy(\.isWhitespace)
        case .rows(let rows): rows.isEmpty
        case .table(let table): table.rows.isEmpty
        }
    }

    /// The value as one line or several, as it is typed: the cells of a row set apart by `|`.
    package var typed: String {
        switch self {
        case .text(let text): text
        case .rows(let rows): FormTable.typed(rows)
        case .table(let table): FormTable.typed(table.rows)
        }
    }
}

extension FormValue: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let rows = try? container.decode([[String]].self) {
            self = .rows(rows)
        } else {
            self = .table(try container.decode(FormTable.self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .rows(let rows): try container.encode(rows)
        case .table(let table): try container.encode(table)
        }
    }
}

/// A list inside a form: its columns and rows.
package struct FormTable: Sendable, Hashable, Codable {
    /// A column: its head, and how wide it is beside the others.
    package struct Column: Sendable, Hashable, Codable {
        package let head: String
        package let width: Int

        package init(_ head: String, _ width: Int = 1) {
            self.head = head
            self.width = width
        }
    }

    package let columns: [Column]
    package let rows: [[String]]

    /// The rows, each cut or filled up to the columns.
    package init(_ columns: [Column], _ rows: [[String]]) {
        self.columns = columns
        self.rows = rows.map { row in
            Array((row + Array(repeating: "", count: columns.count)).prefix(columns.count))
        }
    }

    /// The rows as they are typed, one a line.
    static func typed(_ rows: [[String]]) -> String {
        rows.map { $0.joined(separator: " | ") }.joined(separator: "\n")
    }

    /// The rows of a typed text: a row a line, its cells set apart by `|`, or by a tab as a spreadsheet does.
    static func rows(of text: String) -> [[String]] {
        text.split(separator: "\n").map { line in
            line.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "|" || $0 == "｜" || $0 == "\t" })
                .map { SlotText.trimmed(String($0)) }
        }.filter { row in row.contains { !$0.isEmpty } }
    }
}

/// Small work on the text of forms.
enum SlotText {
    /// The text without white space around it.
    static func trimmed(_ text: some StringProtocol) -> String {
        let body = text.drop(while: \.isWhitespace)
        guard let last = body.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(body[...last])
    }
}
