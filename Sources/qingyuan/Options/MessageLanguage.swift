import ArgumentParser
import Law

/// The language in which a command writes reasons and messages.
enum MessageLanguage: String, CaseIterable, ExpressibleByArgument {
    case zh, en

    /// The wording in this language.
    func say(_ wording: Wording) -> String { self == .zh ? wording.zh : wording.en }
}
