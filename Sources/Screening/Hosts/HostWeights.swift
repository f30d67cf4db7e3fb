/// The figures and sentences of findings in host names.
enum HostWeights {
    /// Strength of each way.
    ///
    /// A disguise says more than the name alone, which may be another's by right.
    static let ways: [HostFinding.Way: Double] = [
        .same: 0.6, .homoglyph: 0.95, .typo: 0.7, .divided: 0.85, .added: 0.8, .pinyin: 0.55, .homophone: 0.85,
        .subdomain: 0.7,
    ]
    /// Factor by the number of letters, from one on: short names are words of many languages.
    static let length = [0, 0, 0, 0.7, 0.85, 0.95, 1]
    /// Factor for a name that is an ordinary word.
    static let ordinary = 0.5
    /// Factor for the pinyin of a Han name: others sound the same.
    static let pinyin = 0.85

    /// Says how a label looks like a name.
    static func reason(_ way: HostFinding.Way, _ label: String, _ mark: String) -> Reason {
        switch way {
        case .same: Reason("域名与“\(mark)”相同", "the name is “\(mark)” itself")
        case .homoglyph: Reason("易混字母：\(label) ≈ \(mark)", "look-alike letters: \(label) ≈ \(mark)")
        case .typo: Reason("相差一个字母：\(label) ≈ \(mark)", "one letter differs: \(label) ≈ \(mark)")
        case .divided: Reason("插入连字符或点：\(label) = \(mark)", "hyphens or dots put in: \(label) = \(mark)")
        case .added: Reason("附加词语：\(label) 含 \(mark)", "words put to it: \(label) holds \(mark)")
        case .pinyin: Reason("拼音：\(label) = \(mark)", "pinyin: \(label) = \(mark)")
        case .homophone: Reason("同音：\(label) ≈ \(mark)", "sounds the same: \(label) ≈ \(mark)")
        case .subdomain: Reason("作为他人域名的前缀：\(label)", "a label in front of another's name: \(label)")
        }
    }
}
