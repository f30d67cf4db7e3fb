/// The rights registry as host names are held against it.
///
/// ```swift
/// let index = HostIndex([Mark(id: "r1", mark: "Nordvik")], official: ["nordvik.com"])
/// index.findings(in: "n0rdvik-outlet.shop")[0].way  // .added
/// ```
public struct HostIndex: Sendable {
    /// A name of a right in plain letters.
    private struct Name: Sendable {
        let right: String
        let mark: String
        let plain: [UInt8]
        let isPinyin: Bool
    }

    private var names: [Name] = []
    private var byPlain: [[UInt8]: [Int]] = [:]
    private var bySkeleton: [[UInt8]: [Int]] = [:]
    private var byDeletion: [[UInt8]: [Int]] = [:]
    private let official: Set<String>

    /// The shortest name that is looked for in host names, and the shortest of which a letter may be wrong.
    static let shortest = 4
    static let shortestTypo = 5
    static let longest = 40

    /// An index of rights and of the hosts that their holders run, which are never reported.
    /// - Complexity: O(*n*), *n* the letters of all names.
    public init(_ marks: [Mark], official: [String] = []) {
        self.official = Set(official.compactMap { HostName($0)?.domain })
        for mark in marks {
            for text in [mark.mark] + mark.aliases { take(text, of: mark) }
        }
    }

    /// The number of names that are looked for.
    public var nameCount: Int { names.count }

    /// The rights that a host name or address looks like, the surest first; none for a holder's own host.
    /// - Complexity: O(*n*²) look-ups, *n* the letters of the name, at most 63 a label.
    public func findings(in address: String) -> [HostFinding] {
        guard let host = HostName(address), !official.contains(host.domain) else { return [] }
        var best: [String: HostFinding] = [:]
        func offer(_ found: [HostFinding]) {
            for one in found where one.score > best[one.right]?.score ?? 0 { best[one.right] = one }
        }
        offer(whole(host.registered, as: nil))
        offer(added(host.registered))
        if host.labels.count > 1 {
            offer(whole(host.labels.joined(separator: "."), as: .divided))
            for label in host.labels.dropLast() where label != "www" { offer(whole(label, as: .subdomain)) }
        }
        return best.values.sorted { ($1.score, $0.right) < ($0.score, $1.right) }
    }

    // MARK: Names

    private mutating func take(_ text: String, of mark: Mark) {
        if HostKey.isPlain(text) { return add(HostKey.plain(text), mark, text, isPinyin: false) }
        guard let name = try? MarkName(text, right: 0, form: .mark), name.isHan, name.count > 1 else { return }
        let syllables = name.sounds.compactMap { $0.first.map { SoundTable.shared.syllables[Int($0)] } }
        guard syllables.count == name.count else { return }
        add(Array(syllables.joined().utf8), mark, text, isPinyin: true)
    }

    private mutating func add(_ plain: [UInt8], _ mark: Mark, _ text: String, isPinyin: Bool) {
        guard (HostIndex.shortest + (isPinyin ? 2 : 0)...HostIndex.longest).contains(plain.count),
            !plain.allSatisfy({ $0 < 58 })
        else { return }
        let number = names.count
        names.append(Name(right: mark.id, mark: text, plain: plain, isPinyin: isPinyin))
        byPlain[plain, default: []].append(number)
        bySkeleton[HostKey.skeleton(plain), default: []].append(number)
        guard plain.count >= HostIndex.shortestTypo else { return }
        byDeletion[plain, default: []].append(number)
        for shorter in Set(HostKey.deletions(plain)) { byDeletion[shorter, default: []].append(number) }
    }

    // MARK: Labels

    /// What a whole label stands for; `way` says that it is one anyhow, in place of `same`.
    private func whole(_ label: String, as way: HostFinding.Way?) -> [HostFinding] {
        let plain = HostKey.plain(label)
        guard plain.count >= HostIndex.shortest, plain.count <= HostIndex.longest else { return [] }
        let isDivided = label.contains("-")
        var found = (byPlain[plain] ?? []).map { number in
            let isFolded = !label.utf8.allSatisfy { $0 < 128 }
            let own: HostFinding.Way =
                isFolded ? .homoglyph : isDivided ? .divided : names[number].isPinyin ? .pinyin : .same
            return finding(number, label, way ?? own)
        }
        if !found.isEmpty { return found }
        found = (bySkeleton[HostKey.skeleton(plain)] ?? []).map { finding($0, label, .homoglyph) }
        guard found.isEmpty, way != .subdomain, !isOrdinary(plain) else { return found }
        return typos(plain).map { finding($0, label, .typo) }
    }

    private func typos(_ plain: [UInt8]) -> [Int] {
        guard plain.count >= HostIndex.shortestTypo - 1 else { return [] }
        var seen: Set<Int> = []
        for key in [plain] + HostKey.deletions(plain) {
            for number in byDeletion[key] ?? [] where HostKey.isTypo(plain, names[number].plain) { seen.insert(number) }
        }
        return seen.sorted()
    }

    /// Names in a label with words put to them.
    private func added(_ label: String) -> [HostFinding] {
        let characters = Array(label.prefix(63))
        var found: [HostFinding] = []
        for start in characters.indices {
            for end in start + HostIndex.shortest..<max(start + HostIndex.shortest, characters.count + 1)
            where end - start < characters.count && HostWords.mayStand(characters[..<start], characters[end...]) {
                let piece = String(characters[start..<end])
                let plain = HostKey.plain(piece)
                guard !piece.hasPrefix("-"), !piece.hasSuffix("-"), plain.count >= HostIndex.shortest else { continue }
                let numbers = byPlain[plain] ?? bySkeleton[HostKey.skeleton(plain)] ?? []
                found += numbers.map { finding($0, label, .added) }
            }
        }
        return found
    }

    private func isOrdinary(_ plain: [UInt8]) -> Bool { OrdinaryWords.shared.level(of: plain.map(UInt32.init)) > 0 }

    // MARK: Findings

    private func finding(_ number: Int, _ label: String, _ way: HostFinding.Way) -> HostFinding {
        let name = names[number]
        let length = HostWeights.length[min(name.plain.count, HostWeights.length.count) - 1]
        let ordinary = isOrdinary(name.plain) && way != .homoglyph ? HostWeights.ordinary : 1
        let pinyin = name.isPinyin ? HostWeights.pinyin : 1
        let score = (HostWeights.ways[way] ?? 0) * length * ordinary * pinyin
        return HostFinding(
            right: name.right, mark: name.mark, label: label, way: way, score: (score * 1000).rounded() / 1000,
            reason: HostWeights.reason(way, label, name.mark))
    }
}
