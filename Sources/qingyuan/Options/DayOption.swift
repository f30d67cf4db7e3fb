import ArgumentParser
import Law

/// Reads a day given on the command line.
func day(_ text: String) throws -> LegalDate {
    guard let day = LegalDate(text) else { throw ValidationError("a day is written YYYY-MM-DD: \(text)") }
    return day
}
