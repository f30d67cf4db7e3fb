/// Reads the figures that a plan sets as goals: 不少于3次, 90%以上, 100家.
enum QuantityReader {
    /// The quantities of a text as written.
    ///
    /// - Complexity: O(*n*), *n* the length of the text.
    static func quantities(in text: Glyphs) -> [String] {
        var found: [String] = []
        var place = text.startIndex
        while place < text.endIndex {
            guard text[place].isDigit else {
                place += 1
                continue
            }
            let figure = text[place...].prefix { $0.isDigit || $0.folded == "." || $0.folded == "," && false }
            var end = figure.endIndex
            while let scale = scales.prefix(of: text, at: end) { end += scale.scalars.count }
            if let unit = units.prefix(of: text, at: end) {
                end += unit.scalars.count
                if let tail = tails.prefix(of: text, at: end) { end += tail.scalars.count }
                let head = heads.suffix(of: text[..<place])?.scalars.count ?? 0
                found.append(text[(place - head)..<end].text)
            }
            place = max(end, place + 1)
        }
        return found
    }

    private static let scales = Words("万 亿 千 百 余 多")
    private static let units = Words("% 个百分点 次 件 起 家 个 项 人 户 批 批次 元 场 期 篇 份 处 台 套 部 名 人次 吨 公里 小时 个工作日 个月")
    private static let tails = Words("以上 以下 以内 左右")
    private static let heads = Words("不少于 不低于 不超过 至少 达到 达 超过 不小于 控制在 力争 完成 提高到 增长 下降")
}
