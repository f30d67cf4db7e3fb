/// Why one line of an input file was left out, or what is doubtful about it.
public struct RowProblem: Hashable, Sendable {
    /// What is wrong, as a fixed word for programs.
    public enum Cause: String, CaseIterable, Hashable, Sendable, Codable {
        /// The bytes are no UTF-8.
        case notUTF8 = "not-utf8"
        /// The bytes are no UTF-8 and look like GB18030 or GBK.
        case looksLikeGB18030 = "looks-like-gb18030"
        /// The line is longer than the limit.
        case lineTooLong = "line-too-long"
        /// A field is longer than its limit.
        case fieldTooLong = "field-too-long"
        /// The line is no JSON object.
        case notJSON = "not-json"
        /// A value is of the wrong kind.
        case wrongType = "wrong-type"
        /// A needed field is not there.
        case missing
        /// A needed field is empty.
        case empty
        /// The id was there before.
        case duplicateID = "duplicate-id"
        /// NUL or another control character.
        case controlCharacter = "control-character"
        /// The file has no line of column names, or lacks a needed column.
        case missingColumn = "missing-column"
        /// A column that is not read.
        case unknownColumn = "unknown-column"
        /// A quotation mark is not closed or stands in the middle of a field.
        case badQuoting = "bad-quoting"
        /// The row has more or fewer fields than the file has columns.
        case fieldCount = "field-count"
        /// A class is no number from 1 to 45.
        case badClass = "bad-class"
        /// A price is no plain decimal number.
        case badPrice = "bad-price"
        /// A currency is no code of ISO 4217.
        case badCurrency = "bad-currency"
        /// An address of a page is none of the web.
        case badAddress = "bad-address"
        /// A name of a right that cannot be matched.
        case unmatchable
    }

    /// Line in the file, from 1; a quoted field may run over several, then the first.
    public let line: Int
    /// Column: the field's name, or the byte in the line from 1 where only that is known.
    public let column: String?
    /// What is wrong.
    public let cause: Cause
    /// One sentence that says it.
    public let message: Reason
    /// One sentence that says how to mend it.
    public let remedy: Reason
    /// Whether the row was left out; otherwise it was taken and this is a note.
    public let isFatal: Bool

    init(line: Int, column: String? = nil, cause: Cause, message: Reason, remedy: Reason, isFatal: Bool = true) {
        self.line = line
        self.column = column
        self.cause = cause
        self.message = message
        self.remedy = remedy
        self.isFatal = isFatal
    }
}
