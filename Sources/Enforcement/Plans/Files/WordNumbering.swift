/// The numbers that Word prints before paragraphs by itself.
struct WordNumbering {
    /// How one level of a list is printed.
    private struct Level {
        var format = "decimal"
        var text = "%1."
        var start = 1
    }

    private var levels: [String: [Int: Level]] = [:]
    private var abstracts: [String: String] = [:]
    private var counts: [String: [Int: Int]] = [:]

    /// The lists that `word/numbering.xml` describes; none for nil.
    init(xml: String?) {
        guard let xml else { return }
        var (abstract, level, number): (String?, Int?, String?)
        var read = (levels: [String: [Int: Level]](), abstracts: [String: String]())
        Markup.each(xml) { token in
            guard case .open(let name, let attributes) = token else { return }
            let value = attributes["w:val"] ?? ""
            switch name {
            case "w:abstractnum": (abstract, level, number) = (attributes["w:abstractnumid"], nil, nil)
            case "w:num": (abstract, number) = (nil, attributes["w:numid"])
            case "w:abstractnumid": if let number { read.abstracts[number] = value }
            case "w:lvl": level = attributes["w:ilvl"].flatMap { Int($0) }
            case "w:numfmt", "w:lvltext", "w:start":
                guard let abstract, let level else { return }
                var row = read.levels[abstract]?[level] ?? Level()
                if name == "w:numfmt" { row.format = value }
                if name == "w:lvltext" { row.text = value }
                if name == "w:start" { row.start = Int(value) ?? 1 }
                read.levels[abstract, default: [:]][level] = row
            default: break
            }
        }
        (levels, abstracts) = (read.levels, read.abstracts)
    }

    /// What stands before the next paragraph of a list.
    mutating func next(list: String, level: Int) -> String {
        guard (0...8).contains(level), let abstract = abstracts[list], let row = levels[abstract]?[level] else {
            return ""
        }
        if row.format == "none" { return "" }
        if row.format == "bullet" { return "——" }
        var count = counts[abstract] ?? [:]
        count[level] = (count[level] ?? row.start - 1) + 1
        for deeper in count.keys where deeper > level { count[deeper] = nil }
        counts[abstract] = count
        var text = row.text
        for place in 0...level {
            let own = levels[abstract]?[place] ?? Level()
            text = text.replacing("%\(place + 1)", with: WordNumbering.printed(count[place] ?? own.start, own.format))
        }
        return text
    }

    private static func printed(_ value: Int, _ format: String) -> String {
        if format.hasPrefix("chinese") || format.hasPrefix("ideograph") || format.hasPrefix("japaneseCounting") {
            return HanNumeral.text(value)
        }
        if format == "decimalEnclosedCircle", (1...20).contains(value),
            let scalar = Unicode.Scalar(0x245F + UInt32(value))
        {
            return String(Character(scalar))
        }
        return String(value)
    }
}
