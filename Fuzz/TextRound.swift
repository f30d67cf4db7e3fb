@testable import Screening

/// Titles and descriptions against rights, both of any characters.
enum TextRound {
    static func run(_ random: inout FuzzRandom) throws {
        let marks = marks(&random)
        let index = ScreeningIndex(marks)
        var screener = Screener(index)
        var scanner = Scanner()
        let names = marks.flatMap { [$0.mark] + $0.aliases }
        for at in 0..<8 {
            var listing = ListingText(id: "\(at)", title: random.title(from: names))
            if random.once(in: 3) { listing.description = random.title(from: names) }
            if random.once(in: 4) { listing.seller = random.title(from: names) }
            if random.once(in: 4) { listing.category = random.text(3) }
            let result = screener.screen(listing)
            try check(result, of: listing)
            let again = index.screen(listing)
            try Broken.unless(again == result, "a used screener finds something else in “\(listing.title)”")
            let unbounded = index.screen(listing, with: &scanner)
            try Broken.unless(unbounded == result, "the bound changes what is found in “\(listing.title)”")
            let bytes = random.damaged(Array(listing.title.utf8))
            bytes.withUnsafeBufferPointer { _ = screener.occurrences(in: $0) }
        }
    }

    /// One text as long as a title may be, of few characters, so that a great many readings begin at every place.
    static func runLong(_ random: inout FuzzRandom) throws {
        let pool = random.text(random.number(1...6))
        let names = (0..<6).map { _ in
            String((0..<random.number(2...6)).compactMap { _ in pool.randomElement(using: &random) })
        }
        let index = ScreeningIndex(names.enumerated().map { Mark(id: "\($0)", mark: $1) })
        var text = ""
        let length = random.number(300...FileLimits.title)
        while text.utf8.count < length {
            text += random.once(in: 5) ? random.title(from: names) : random.one(of: names + [pool])
        }
        let listing = ListingText(id: "", title: text)
        try check(index.screen(listing), of: listing)
    }

    static func marks(_ random: inout FuzzRandom) -> [Mark] {
        (0..<random.number(0...16)).map { at in
            Mark(
                id: random.once(in: 20) ? random.text(2) : "\(at)", mark: random.name(),
                aliases: (0..<random.number(0...2)).map { _ in random.name() },
                classes: random.once(in: 3) ? [random.number(-1...46)] : [], holder: random.text(2),
                authorisedSellers: random.once(in: 4) ? [random.text(3)] : [],
                referencePrice: random.once(in: 4) ? Price(minor: Int64(random.number(-1...1_000_000))) : nil)
        }
    }

    /// Whether a result is what every result is: findings that stand where they say, scores of a scale, one line of JSON.
    static func check(_ result: ScreeningResult, of listing: ListingText) throws {
        try Broken.unless((0...1).contains(result.score), "a score of \(result.score)")
        for finding in result.findings {
            let field = Array((finding.field == .title ? listing.title : listing.description ?? "").utf8)
            try Broken.unless(
                finding.start >= 0 && finding.start < finding.end && finding.end <= field.count,
                "a finding at \(finding.start)..<\(finding.end) of \(field.count) bytes")
            try Broken.unless(
                finding.matched == String(decoding: field[finding.start..<finding.end], as: UTF8.self),
                "“\(finding.matched)” does not stand where it was found")
            try Broken.unless((0...1).contains(finding.score), "a finding with a score of \(finding.score)")
            try Broken.unless(!finding.reason.zh.isEmpty && !finding.reason.en.isEmpty, "a finding without a reason")
        }
        let line = Array(ResultLine.json(result).utf8)
        try Broken.unless(!line.contains(10), "a result of two lines")
        _ = try JSONReader.value(of: line)
    }
}
