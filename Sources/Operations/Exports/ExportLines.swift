import Enforcement
import Law
import Ledger
import Storage

/// Records as the lines of a file.
struct ExportLines {
    private let form: ExportForm
    private let columns: [ExportTable.Column]
    private let reader: Actor

    /// - Parameter reader: whose file it is; numbers of people are hidden from who may not see them.
    init(_ form: ExportForm, _ columns: [ExportTable.Column], for reader: Actor) {
        (self.form, self.columns, self.reader) = (form, columns, reader)
    }

    /// What stands before the first record. The mark of byte order tells spreadsheets that the text is UTF-8.
    var head: [UInt8] {
        switch form {
        case .ndjson: []
        case .csv: [0xEF, 0xBB, 0xBF] + CSVText.line(columns.map(\.name))
        }
    }

    /// A record, its values in the order of the columns.
    func line(_ values: some Collection<SQLValue>) throws -> [UInt8] {
        let pairs = zip(columns, values.map(shown))
        switch form {
        case .ndjson:
            let members = try pairs.compactMap { column, value in
                try json(value, column.form).map { JSONObject.Member(column.name, $0) }
            }
            guard let object = JSONObject(members) else { return [] }
            return try CanonicalJSON.encode(.object(object)) + [UInt8(ascii: "\n")]
        case .csv: return CSVText.line(pairs.map { text($1, $0.form) })
        }
    }

    private func shown(_ value: SQLValue) -> SQLValue {
        guard !reader.seesPeople, case .text(let text) = value else { return value }
        return .text(Mask.text(text))
    }

    /// Nil where there is nothing: such a member is left out.
    private func json(_ value: SQLValue, _ form: ExportTable.Column.Form) throws -> JSONValue? {
        switch value {
        case .null, .blob: nil
        case .integer(let number):
            form == .moment ? .string(Moment(milliseconds: number).description) : .integer(number)
        case .real(let number): .number(number)
        case .text(let text): .string(text)
        }
    }

    private func text(_ value: SQLValue, _ form: ExportTable.Column.Form) -> String {
        switch value {
        case .null, .blob: ""
        case .integer(let number): form == .moment ? Moment(milliseconds: number).description : String(number)
        case .real(let number): String(number)
        case .text(let text): CSVText.harmless(text)
        }
    }
}
