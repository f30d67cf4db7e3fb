import ArgumentParser
import Foundation
import Law

/// The language in which a command writes reasons and messages.
enum MessageLanguage: String, CaseIterable, ExpressibleByArgument {
    case zh, en

    /// The language that the environment asks for, as POSIX orders its variables; Chinese where it asks for neither of the two.
    init(of environment: [String: String]) {
        let asked = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        self = asked?.hasPrefix("en") == true ? .en : .zh
    }

    /// The wording in this language.
    func say(_ wording: Wording) -> String { self == .zh ? wording.zh : wording.en }
}

/// Which language a command writes. Every command that writes reasons takes it.
struct LanguageOptions: ParsableArguments {
    @Option(
        name: .long,
        help: "The language of reasons and messages: zh or en; if left out as LC_ALL or LANG says, else zh.")
    var language: MessageLanguage?

    /// The language asked for, or that of the environment.
    var chosen: MessageLanguage { language ?? MessageLanguage(of: ProcessInfo.processInfo.environment) }
}
