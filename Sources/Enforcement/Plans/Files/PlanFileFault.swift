package import Law

/// Why a file cannot be read as a plan: what is wrong, where, and how to mend it.
package struct PlanFileFault: Error, Hashable, Sendable {
    package enum Code: String, CaseIterable, Hashable, Sendable, Codable {
        /// No text of any encoding that is read.
        case notText = "not-text"
        /// Bytes that the encoding does not know.
        case badEncoding = "bad-encoding"
        /// Nothing in it.
        case empty = "empty-file"
        /// More than is read.
        case tooLarge = "too-large"
        /// A kind of file that is not read.
        case unknownKind = "unknown-kind"
        /// Protected with a password.
        case encrypted
        /// It ends too early, or its parts do not fit together.
        case damaged
        /// It unpacks to more than any document holds.
        case bomb = "unpacks-too-large"
        /// Pages without text: pictures of a scanned document.
        case noText = "no-text"
        /// A tool that reads this kind of file is not installed.
        case toolMissing = "tool-missing"
    }

    package let code: Code
    package let message: Wording

    package init(_ code: Code, _ message: Wording) {
        (self.code, self.message) = (code, message)
    }
}
