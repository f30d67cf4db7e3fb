package import Enforcement
import Law

/// What a password must be: long, not a name, and not one that everybody tries first.
package enum PasswordPolicy {
    /// The fewest characters.
    package static let shortest = 10
    /// The most characters: enough for any sentence, not enough to keep the hasher busy.
    package static let longest = 200

    /// Refuses a password that is too easy to guess.
    ///
    /// - Throws: `Refusal` with `invalidInput` for the field `password`.
    package static func check(_ password: Secret, signInName: String, personName: String) throws(Refusal) {
        let text = password.text
        guard text.count >= shortest else {
            throw refusal("密码至少 \(shortest) 个字符", "A password has at least \(shortest) characters")
        }
        guard text.count <= longest else {
            throw refusal("密码最多 \(longest) 个字符", "A password has at most \(longest) characters")
        }
        let plain = text.lowercased()
        guard !plain.contains(signInName.lowercased()), personName.isEmpty || !plain.contains(personName.lowercased())
        else { throw refusal("密码不得包含登录名或姓名", "A password must not contain the sign-in name or the person's name") }
        guard Set(plain).count >= 5, !isRun(plain), !isCommon(plain) else {
            throw refusal("这个密码太常见，请换一个", "This password is too common; choose another")
        }
    }

    /// Whether the text is one of the usual stems, with any digits or marks put around it.
    private static func isCommon(_ text: String) -> Bool {
        if common.contains(text) { return true }
        let stem = text.drop { !$0.isLetter }
        guard let last = stem.lastIndex(where: \.isLetter) else { return true }
        let letters = String(stem[...last])
        return letters.count < 4 || stems.contains(letters)
    }

    /// Whether each character follows its neighbour by the same small step: `1234567890`, `abcdefghij`.
    private static func isRun(_ text: String) -> Bool {
        let codes = text.unicodeScalars.map { Int($0.value) }
        let steps = Set(zip(codes, codes.dropFirst()).map { $1 - $0 })
        return steps.count == 1
    }

    /// What stands at the head of every published list of leaked passwords and has ten characters or more.
    private static let common: Set<String> = [
        "1q2w3e4r5t", "1qaz2wsx3edc", "qwertyuiop", "q1w2e3r4t5y6", "asdfghjkl;", "zaq12wsxcde3", "1qazxsw23edc",
        "woaini1314", "woaini520520", "5201314520", "iloveyou1314", "p@ssw0rd123", "passw0rd123", "a1b2c3d4e5",
    ]

    /// Words that people put figures behind.
    private static let stems: Set<String> = [
        "password", "passwort", "passw0rd", "p@ssword", "p@ssw0rd", "admin", "administrator", "root", "welcome",
        "letmein", "qwerty", "qwertyuiop", "asdfgh", "asdfghjkl", "iloveyou", "woaini", "changeme", "secret",
        "qingyuan",
        "test", "demo", "guest", "user", "login", "abcd", "abcdef", "abcdefg", "monkey", "dragon", "china", "zhongguo",
    ]

    private static func refusal(_ zh: String, _ en: String) -> Refusal { .invalid("password", Wording(zh, en)) }
}
