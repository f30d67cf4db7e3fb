import HTTPTypes

/// The language of an answer: `?lang`, else the cookie an earlier choice left, else the browser's own, else Chinese.
struct LanguageChoice {
    let language: Language
    /// The language chosen by this very request, to be remembered.
    let chosen: Language?

    init(target: String, headers: HTTPFields) {
        let hasQuery = target.utf8.contains(UInt8(ascii: "?"))
        let asked = hasQuery ? LanguageChoice.asked(target) : nil
        chosen = asked
        language = asked ?? LanguageChoice.remembered(headers) ?? LanguageChoice.preferred(headers[.acceptLanguage])
    }

    /// Keeps the choice for a year.
    static func cookie(_ language: Language, _ isSecure: Bool) -> HTTPField {
        let text = "lang=\(language.rawValue); Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax"
        return HTTPField(name: .setCookie, value: text + (isSecure ? "; Secure" : ""))
    }

    private static func asked(_ target: String) -> Language? {
        QueryText.parse(target)?.first { $0.name == "lang" }.flatMap { Language(rawValue: $0.value) }
    }

    private static func remembered(_ headers: HTTPFields) -> Language? {
        headers[values: .cookie].flatMap { HeaderList.split($0, at: ";") }
            .first { $0.hasPrefix("lang=") }.flatMap { Language(rawValue: String($0.dropFirst(5))) }
    }

    /// The best of the languages listed that we have; the first of equals.
    static func preferred(_ header: String?) -> Language {
        var best: (language: Language, weight: Double)?
        for item in HeaderList.split(header ?? "", at: ",") {
            let parts = HeaderList.split(item, at: ";")
            let primary = parts[0].lowercased().prefix { $0 != "-" }
            guard let language = Language(rawValue: String(primary)) else { continue }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            if weight > (best?.weight ?? 0) { best = (language, weight) }
        }
        return best?.language ?? .zh
    }
}
