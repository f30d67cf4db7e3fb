/// One holiday of a year's notice by the State Council: the days off, and the weekend days worked in exchange (调休).
///
/// - Source: 全国年节及纪念日放假办法; the yearly notice of the General Office of the State Council (国务院办公厅).
public struct HolidayArrangement: Hashable, Sendable, Codable {
    /// The year whose notice announces it; the days themselves may reach back into the December before.
    public let year: Int
    /// The festival, "国庆节".
    public let festival: Wording
    /// The first day off.
    public let first: LegalDate
    /// The last day off.
    public let last: LegalDate
    /// The weekend days that are worked in exchange.
    public let working: [LegalDate]
    /// The notice's number, "国办发明电〔2025〕7号", or nil where it is not recorded.
    public let notice: String?

    /// One holiday from its days; `last` is not before `first`.
    public init(
        year: Int, festival: Wording, first: LegalDate, last: LegalDate, working: [LegalDate] = [],
        notice: String? = nil
    ) {
        self.year = year
        self.festival = festival
        self.first = first
        self.last = max(first, last)
        self.working = working
        self.notice = notice
    }

    /// Whether this is one of the days off.
    public func contains(_ date: LegalDate) -> Bool { first <= date && date <= last }
}

/// Why a holiday table was refused, by line.
public struct HolidayTableProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line in the table, counted from 1.
    public let line: Int
    /// What is wrong with it.
    public let message: Wording

    /// Names the line and what is wrong with it.
    public init(line: Int, message: Wording) {
        self.line = line
        self.message = message
    }

    /// The problem in English with its line.
    public var description: String { "line \(line): \(message.en)" }
}

extension HolidayArrangement {
    /// The header line of the table.
    public static let tableHeader = "year,festival,festival_en,from,to,working,notice"

    /// Reads the table in which the product keeps holidays, and in which an office loads the next year's notice.
    ///
    /// The first line that is not a comment (`#`) is the header; then one row per holiday:
    /// `2026,国庆节,National Day,2026-10-01,2026-10-07,2026-09-20 2026-10-10,国办发明电〔2025〕7号`.
    ///
    /// - Throws: `HolidayTableProblem` for the first line that cannot be read.
    public static func read(table: String) throws(HolidayTableProblem) -> [HolidayArrangement] {
        var arrangements: [HolidayArrangement] = []
        var headerSeen = false
        for (index, raw) in table.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .enumerated()
        {
            let line = raw.drop { $0 == "\u{FEFF}" || $0 == " " }
            if line.isEmpty || line.hasPrefix("#") { continue }
            guard headerSeen else {
                guard line == tableHeader else {
                    throw HolidayTableProblem(
                        line: index + 1,
                        message: Wording("表头应为 \(tableHeader)", "the header must be \(tableHeader)"))
                }
                headerSeen = true
                continue
            }
            arrangements.append(try HolidayArrangement(row: line, line: index + 1))
        }
        return arrangements
    }

    private init(row: Substring, line: Int) throws(HolidayTableProblem) {
        func problem(_ zh: String, _ en: String) -> HolidayTableProblem {
            HolidayTableProblem(line: line, message: Wording(zh, en))
        }
        let fields = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 7 else {
            throw problem("应有 7 列", "7 columns are needed, found \(fields.count)")
        }
        guard let year = Int(fields[0]), (1949...9999).contains(year) else {
            throw problem("年份无法识别：\(fields[0])", "the year cannot be read: \(fields[0])")
        }
        guard !fields[1].isEmpty else { throw problem("缺少节日名称", "the festival has no name") }
        guard let first = LegalDate(fields[3]), let last = LegalDate(fields[4]), first <= last else {
            throw problem("放假起止日期有误", "the days off must be two dates YYYY-MM-DD in order")
        }
        guard last.dayNumber - first.dayNumber < 31, last.year == year else {
            throw problem(
                "放假日期不在该年度内或过长", "the days off must end in that year and last less than 31 days")
        }
        var working: [LegalDate] = []
        for text in fields[5].split(separator: " ") {
            guard let day = LegalDate(text), day < first || last < day else {
                throw problem("上班日期有误：\(text)", "not a working day outside the days off: \(text)")
            }
            guard day.weekday >= 6 else { throw problem("\(day) 不是周末", "\(day) is not a weekend day") }
            working.append(day)
        }
        let english = fields[2].isEmpty ? fields[1] : fields[2]
        self.init(
            year: year, festival: Wording(fields[1], english), first: first, last: last, working: working,
            notice: fields[6].isEmpty ? nil : fields[6])
    }
}
