/// The rights registry as host names are held against it.
///
/// ```swift
/// let index = HostIndex([Mark(id: "r1", mark: "Nordvik")], official: ["nordvik.com"])
/// index.findings(in: "n0rdvik-outlet.shop")[0].way  // .added
/// ```
public struct HostIndex: Sendable {
    /// A name of a right in plain letters.
    struct Name: Sendable {
        let right: String
        let mark: String
        let plain: [UInt8]
        let isPinyin: Bool
    }

    private(set) var names: [Name] = []
    /// The numbers of each right's names, and those that no longer count.
    private var byRight: [String: [Int]] = [:]
    private var gone: Set<Int> = []
    private var byPlain: [[UInt8]: [Int]] = [:]
    /// Names in Han characters by their pinyin, however short it is.
    private(set) var bySpelling: [[UInt8]: [Int]] = [:]
    private var bySkeleton: [[UInt8]: [Int]] = [:]
    private var byDeletion: [[UInt8]: [Int]] = [:]
    /// The holders' own hosts with the ids of the rights that name them; those given apart have none.
    private var official: [String: Set<String>] = [:]
    private var hostsByRight: [String: [String]] = [:]

    /// The shortest name that is looked for in host names, and the shortest of which any letter may be wrong; of a shorter one two
    /// neighbours may have changed places, or a letter may stand twice.
    static let shortest = 4
    static let shortestTypo = 5
    static let longest = 40

    /// An index of rights and of further hosts that holders run, which are never reported, nor what stands below them.
    /// - Complexity: O(*n*), *n* the letters of all names.
    public init(_ marks: [Mark], official: [String] = []) {
        for host in official.compactMap(HostIndex.host) { self.official[host] = [] }
        for mark in marks { insert(mark) }
    }

    /// The number of names that are looked for.
    public var nameCount: Int { names.count - gone.count }

    /// Adds a right, in place of one with the same id.
    /// - Complexity: O(*n*²), *n* the letters of its names.
    public mutating func insert(_ mark: Mark) {
        remove(right: mark.id)
        for text in [mark.mark] + mark.aliases { take(text, of: mark) }
        let hosts = mark.officialHosts.compactMap(HostIndex.host)
        if !hosts.isEmpty { hostsByRight[mark.id] = hosts }
        for host in hosts where official[host]?.isEmpty != true { official[host, default: []].insert(mark.id) }
    }

    /// Takes a right out with the hosts that it alone names.
    /// - Complexity: O(1) on average.
    public mutating func remove(right: String) {
        gone.formUnion(byRight.removeValue(forKey: right) ?? [])
        for host in hostsByRight.removeValue(forKey: right) ?? [] {
            guard official[host]?.remove(right) != nil, official[host]?.isEmpty == true else { continue }
            official[host] = nil
        }
    }

    /// The host of an address as lists of official hosts keep it: in small letters, Punycode decoded, without `www`; nil where
    /// the address has none.
    /// - Complexity: O(*n*), *n* the length of the address.
    public static func host(of address: String) -> String? { HostName(address)?.plain }

    /// Whether a text is one host name or address and nothing else.
    /// - Complexity: O(*n*), *n* the length of the text.
    public static func isAddress(_ text: String) -> Bool {
        guard !text.contains(where: \.isWhitespace), let host = HostName(text) else { return false }
        return host.suffix.count > 1 && host.suffix.allSatisfy { $0.isLetter || $0 == "." }
    }

    /// The rights that a host name or address looks like, the surest first; none for a holder's own host.
    /// - Complexity: O(*n*²) look-ups, *n* the letters of the name, at most 63 a label.
    public func findings(in address: String) -> [HostFinding] {
        guard let host = HostName(address), let registered = host.registered, !isOfficial(host) else { return [] }
        var best: [String: HostFinding] = [:]
        func offer(_ found: [HostFinding]) {
            for one in found where one.score > best[one.right]?.score ?? 0 { best[one.right] = one }
        }
        offer(whole(registered, as: nil))
        offer(added(registered, as: .added))
        offer(han(in: registered, as: nil))
        if host.labels.count > 1 {
            let all = HostName.Label(
                text: host.labels.map(\.text).joined(separator: "."),
                bytes: host.labels[0].bytes.lowerBound..<registered.bytes.upperBound)
            offer(whole(all, as: .divided))
            for label in host.labels.dropLast() where label.text != "www" {
                offer(whole(label, as: .subdomain))
                offer(added(label, as: .subdomain))
                offer(han(in: label, as: .subdomain))
            }
        }
        return best.values.sorted { ($1.score, $0.right) < ($0.score, $1.right) }
    }

    private func isOfficial(_ host: HostName) -> Bool { host.lineage.contains { official[$0] != nil } }

    // MARK: Names

    private mutating func take(_ text: String, of mark: Mark) {
        if HostKey.isPlain(text) {
            let plain = HostKey.plain(text)
            guard (HostIndex.shortest...HostIndex.longest).contains(plain.count), !plain.allSatisfy({ $0 < 58 }) else {
                return
            }
            return look(for: put(plain, mark, text, isPinyin: false))
        }
        guard let name = try? MarkName(text, right: 0, form: .mark), name.isHan, name.count > 1 else { return }
        let syllables = name.sounds.compactMap { $0.first.map { SoundTable.shared.syllables[Int($0)] } }
        guard syllables.count == name.count else { return }
        let plain = Array(syllables.joined().utf8)
        bySpelling[plain, default: []].append(put(plain, mark, text, isPinyin: true))
        if (HostIndex.shortest + 2...HostIndex.longest).contains(plain.count) { look(for: names.count - 1) }
    }

    private mutating func put(_ plain: [UInt8], _ mark: Mark, _ text: String, isPinyin: Bool) -> Int {
        names.append(Name(right: mark.id, mark: text, plain: plain, isPinyin: isPinyin))
        byRight[mark.id, default: []].append(names.count - 1)
        return names.count - 1
    }

    /// Keeps a name by its letters, by what they look like, and without each of them.
    private mutating func look(for number: Int) {
        let plain = names[number].plain
        byPlain[plain, default: []].append(number)
        bySkeleton[HostKey.skeleton(plain), default: []].append(number)
        byDeletion[plain, default: []].append(number)
        for shorter in Set(HostKey.deletions(plain)) { byDeletion[shorter, default: []].append(number) }
    }

    // MARK: Labels

    /// What a whole label stands for; `way` says that it is one anyhow, in place of `same`.
    private func whole(_ label: HostName.Label, as way: HostFinding.Way?) -> [HostFinding] {
        let plain = HostKey.plain(label.text)
        guard plain.count >= HostIndex.shortest, plain.count <= HostIndex.longest else { return [] }
        let isDivided = label.text.contains("-")
        var found = numbers(byPlain[plain]).map { number in
            let isFolded = !label.text.utf8.allSatisfy { $0 < 128 }
            let own: HostFinding.Way =
                label.hasHan
                ? .added : isFolded ? .homoglyph : isDivided ? .divided : names[number].isPinyin ? .pinyin : .same
            return finding(number, label, way ?? own)
        }
        if !found.isEmpty { return found }
        found = numbers(bySkeleton[HostKey.skeleton(plain)]).map { finding($0, label, .homoglyph) }
        guard found.isEmpty, way != .subdomain, !isOrdinary(plain) else { return found }
        return typos(plain).map { finding($0, label, .typo) }
    }

    /// The names of a key that still count.
    func numbers(_ found: [Int]?) -> [Int] {
        guard let found else { return [] }
        return gone.isEmpty ? found : found.filter { !gone.contains($0) }
    }

    private func typos(_ plain: [UInt8]) -> [Int] {
        guard plain.count >= HostIndex.shortestTypo - 1 else { return [] }
        var seen: Set<Int> = []
        for key in [plain] + HostKey.deletions(plain) {
            for number in numbers(byDeletion[key]) where isTypo(plain, of: names[number].plain) { seen.insert(number) }
        }
        return seen.sorted()
    }

    private func isTypo(_ plain: [UInt8], of name: [UInt8]) -> Bool {
        name.count >= HostIndex.shortestTypo ? HostKey.isTypo(plain, name) : HostKey.isSlip(plain, name)
    }

    /// Names in a label with words put to them; with words of three letters and more also when a letter is wrong.
    private func added(_ label: HostName.Label, as way: HostFinding.Way) -> [HostFinding] {
        let characters = Array(label.text.prefix(63))
        var found: [HostFinding] = []
        for start in characters.indices {
            for end in start + HostIndex.shortest..<max(start + HostIndex.shortest, characters.count + 1)
            where end - start < characters.count && HostWords.mayStand(characters[..<start], characters[end...]) {
                let piece = String(characters[start..<end])
                let plain = HostKey.plain(piece)
                guard !piece.hasPrefix("-"), !piece.hasSuffix("-"), plain.count >= HostIndex.shortest else { continue }
                let numbers = numbers(byPlain[plain] ?? bySkeleton[HostKey.skeleton(plain)])
                found += numbers.map { finding($0, label, way) }
                let rest = characters[..<start] + characters[end...]
                guard numbers.isEmpty, way == .added, rest.count(where: \.isLetter) > 2, !isOrdinary(plain) else {
                    continue
                }
                found += typos(plain).map { finding($0, label, .typo, quoting: piece) }
            }
        }
        return found
    }

    private func isOrdinary(_ plain: [UInt8]) -> Bool { OrdinaryWords.shared.level(of: plain.map(UInt32.init)) > 0 }

    // MARK: Findings

    func finding(
        _ number: Int, _ label: HostName.Label, _ way: HostFinding.Way, quoting piece: String? = nil
    ) -> HostFinding {
        let name = names[number]
        let length = HostWeights.length[min(name.plain.count, HostWeights.length.count) - 1]
        let ordinary = isOrdinary(name.plain) && way != .homoglyph ? HostWeights.ordinary : 1
        let pinyin = name.isPinyin && !label.hasHan ? HostWeights.pinyin : 1
        let score = (HostWeights.ways[way] ?? 0) * length * ordinary * pinyin
        return HostFinding(
            right: name.right, mark: name.mark, label: label.text, start: label.bytes.lowerBound,
            end: label.bytes.upperBound, way: way, score: (score * 1000).rounded() / 1000,
            reason: HostWeights.reason(way, piece ?? label.text, name.mark))
    }
}
