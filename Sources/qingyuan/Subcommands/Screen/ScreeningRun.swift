import Screening

/// One run over a listings file.
struct ScreeningRun {
    private var index: ScreeningIndex
    /// The holders' hosts besides those of the rights; nil leaves addresses and sellers unread.
    private let official: [String]?
    /// Adds the probability of each score.
    let calibration: Calibration?
    /// Only listings with findings, or with signs enough, and this score are written; nil writes every one.
    let minScore: Double?
    /// How many threads screen at a time.
    let threads: Int
    let language: MessageLanguage
    let output: OutputFile
    var report: RowReport
    /// Listings that were screened.
    private(set) var read = 0
    /// Listings with findings or signs of the score that was asked for.
    private(set) var found = 0
    private var file = ListingsFile()

    init(
        index: ScreeningIndex, official: [String]?, calibration: Calibration?, minScore: Double?, threads: Int,
        language: MessageLanguage,
        output: OutputFile,
        report: RowReport
    ) {
        self.index = index
        self.official = official
        self.calibration = calibration
        self.minScore = minScore
        self.threads = threads
        self.language = language
        self.output = output
        self.report = report
    }

    /// Rows that were left out.
    var bad: Int { report.bad }

    /// Screens piece by piece; what was screened of a stream is written before more of it is awaited.
    mutating func run(over input: InputFile) async throws {
        while let bytes = try input.nextAvailable() {
            try await take(file.feed(bytes))
            if input.isStream { try output.flush() }
            Console.progress("\(read) listings, \(found) with findings, \(bad) left out")
        }
        try await take(file.finish())
        Console.progressDone()
        try output.finish()
    }

    private mutating func take(_ rows: [ListingsFile.Row]) async throws {
        var listings: [ListingText] = []
        for row in rows {
            switch row {
            case .problem(let problem): report.tell(problem)
            case .listing(let listing, _, let notes):
                for note in notes { report.tell(note) }
                listings.append(listing)
            }
        }
        readAddresses(of: listings)
        read += listings.count
        for line in await screened(listings) {
            if line.isFound { found += 1 }
            if line.isFound || minScore == nil { try output.put(line.text) }
        }
    }

    /// What addresses are held against is made when the first one comes: feeds of titles alone need none.
    private mutating func readAddresses(of listings: [ListingText]) {
        guard let official, index.hosts == nil, listings.contains(where: { $0.url != nil || $0.seller != nil }) else {
            return
        }
        index.readAddresses(official: official)
    }

    /// A result as it is written.
    private struct Line: Sendable {
        let text: String
        let isFound: Bool
    }

    /// The results in the order of the listings, each thread screening a part of them.
    private func screened(_ listings: [ListingText]) async -> [Line] {
        let (index, minScore, language) = (index, minScore ?? 0, language == .zh ? ResultLine.Language.zh : .en)
        let calibration = calibration
        let size = max(1, (listings.count + threads - 1) / threads)
        return await withTaskGroup(of: (Int, [Line]).self) { group in
            for start in stride(from: 0, to: listings.count, by: size) {
                let part = listings[start..<min(listings.count, start + size)]
                group.addTask {
                    var screener = Screener(index)
                    var lines: [Line] = []
                    for listing in part {
                        let result = screener.screen(listing)
                        lines.append(
                            Line(
                                text: ResultLine.json(result, language: language, calibration: calibration),
                                isFound: (!result.findings.isEmpty || result.score > 0) && result.score >= minScore))
                    }
                    return (start, lines)
                }
            }
            var parts: [(Int, [Line])] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }

    /// What came out, in one sentence.
    func summary(rights: Int, badRights: Int) -> String {
        switch language {
        case .zh: "权利 \(rights) 项（剔除 \(badRights) 行）；商品信息 \(read) 条，有发现或者迹象 \(found) 条，剔除 \(bad) 行"
        case .en:
            "\(rights) rights (\(badRights) rows left out); \(read) listings, \(found) with findings or signs, \(bad) rows left out"
        }
    }
}
