/// What pages and sites print around a document: menus, running heads, page numbers, comment forms. The third stage
/// takes it out; heads at the tops of pages go before, so that they stand in the middle of no copy.
///
/// A line is furniture only as a whole, and one that goes on from an unfinished line never is, a page number excepted:
/// words of a document that a hard break put on a line of their own stay.
enum PageFurniture {
    /// The lines without furniture.
    ///
    /// - Complexity: O(*n*), *n* the length of the text.
    static func removed(from lines: [SourceText.Line]) -> [SourceText.Line] {
        let heads = runningHeads(lines)
        var kept: [SourceText.Line] = []
        var isBehindPage = false
        for (index, line) in lines.enumerated() {
            let content = line.content
            let next = lines.indices.contains(index + 1) ? lines[index + 1].content : []
            if isPageNumber(content, before: next, after: kept.last?.content ?? []) {
                isBehindPage = true
                continue
            }
            let isFree =
                kept.last.map { last in
                    last.content.endsSentence || last.content.last?.closes == true || isShortLine(last.content)
                } ?? true
            if heads.contains(content.folded), line.opensPage || isBehindPage || isFree { continue }
            isBehindPage = false
            if isFree, isFurniture(content) { continue }
            kept.append(line)
        }
        return kept
    }

    /// The lines without those at the tops of pages that stand at the top of two pages or more.
    ///
    /// - Complexity: O(*n*), *n* the length of the text.
    static func withoutHeads(_ lines: [SourceText.Line]) -> [SourceText.Line] {
        var counts: [String: Int] = [:]
        for line in lines where line.opensPage && mayBeHead(line.content) {
            counts[line.content.folded, default: 0] += 1
        }
        return lines.enumerated().filter { index, line in
            index == 0 || !line.opensPage || counts[line.content.folded] ?? 0 < 2
        }.map(\.element)
    }

    /// Whether a whole line is a menu, a form, a note of the site.
    static func isFurniture(_ line: Glyphs) -> Bool {
        guard line.count <= 160 else { return false }
        if siteLines.prefix(of: line) != nil { return true }
        if line.count <= 80, siteMarks.stand(in: line) { return true }
        return isMenu(line)
    }

    /// Two or more words of a menu that make up half of the line.
    private static func isMenu(_ line: Glyphs) -> Bool {
        var (place, covered, words) = (line.startIndex, 0, 0)
        while place < line.endIndex {
            if let word = menuWords.prefix(of: line, at: place) {
                covered += word.scalars.count
                words += 1
                place += word.scalars.count
            } else {
                place += 1
            }
        }
        let letters = line.count { $0.isHan || $0.scalar.properties.isAlphabetic }
        return words >= 2 && covered * 2 >= letters || words == 1 && covered == letters
    }

    /// "- 3 -", "第3页 共9页", "3/9" and bare figures that no word goes on from.
    private static func isPageNumber(_ line: Glyphs, before next: Glyphs, after last: Glyphs) -> Bool {
        guard line.count <= 16, line.contains(where: \.isDigit) else { return false }
        let rest = line.drop { $0.isDigit }
        if rest.isEmpty {
            guard line.count <= 4 else { return false }
            if let first = next.first, numberTails.contains(first.folded), first.folded != "、" || last.endsSentence {
                return false
            }
            if let end = last.last, end.isDigit || numberHeads.contains(end.folded) { return false }
            return true
        }
        if pageWords.prefix(of: line) != nil,
            line.allSatisfy({ $0.isDigit || $0.isSpace || pageSigns.contains($0.folded) })
        {
            return true
        }
        let outer = line.trimmed(["-", "—", "·", "/", "|"])
        return outer.count < line.count
            && outer.allSatisfy { $0.isDigit || $0.isSpace || $0.folded == "/" } || isFraction(line)
    }

    private static func isFraction(_ line: Glyphs) -> Bool {
        let parts = line.split { $0.folded == "/" }
        return parts.count == 2
            && parts.allSatisfy { part in
                let figure = part.trimmed()
                return !figure.isEmpty && figure.count <= 4 && figure.allSatisfy(\.isDigit)
            }
    }

    /// Short lines that return at the top of pages: the same words three times or more, or beside page breaks.
    private static func runningHeads(_ lines: [SourceText.Line]) -> Set<String> {
        var counts: [String: (times: Int, pages: Int)] = [:]
        for line in lines where mayBeHead(line.content) {
            let content = line.content
            counts[content.folded, default: (0, 0)].times += 1
            if line.opensPage { counts[content.folded, default: (0, 0)].pages += 1 }
        }
        return Set(counts.filter { $0.value.times >= 4 || $0.value.pages >= 2 }.keys)
    }

    private static func mayBeHead(_ content: Glyphs) -> Bool {
        (4...40).contains(content.count) && !content.endsSentence && content.last?.closes == false
            && ItemMark(at: content) == nil && !AssignmentWords.labels.stand(in: content)
            && content.contains(where: \.isHan)
            && !content.contains { $0.folded == "、" || $0.folded == "," || $0.folded == "\t" }
    }

    /// A line as short as those of heads and menus.
    private static func isShortLine(_ line: Glyphs) -> Bool {
        line.count <= 24 && !line.contains { $0.folded == "、" || $0.folded == "," || $0.folded == "(" }
    }

    private static let numberTails: Set<Unicode.Scalar> = [".", "、", ")", "年", "月", "日", "%", "号", "〕", "]", "·"]
    private static let numberHeads: Set<Unicode.Scalar> = ["〔", "第", "(", "[", ".", "年", "月", "于", "到", "至"]
    private static let pageWords = Words("第 共 页")
    private static let pageSigns: Set<Unicode.Scalar> = ["第", "共", "页", "/", ",", "(", ")", "-", "—"]

    private static let siteLines = Words(
        """
        您的位置 您当前的位置 当前位置 您现在的位置 所在位置 你的位置 首页> 首页>> 网站首页 返回首页 返回顶部 上一篇: 下一篇: 上一条: 下一条:
        相关阅读 相关文章 相关链接 相关新闻 网友评论 发表评论 我要评论 查看评论 推荐: 推荐文章 推荐阅读 热门图文 热门文章 热点推荐 最新文章 猜你喜欢
        版权所有 copyright Copyright CopyRight COPYRIGHT 技术支持: 网站标识码 关于我们 联系我们 关于联系我们 网站地图 免责声明
        [打印 打印本页 关闭窗口 字号: 字体: 分享到 分享至 扫一扫 责任编辑: 来源: 浏览次数: 点击数: 点击量: 阅读次数: 索引号: 信息分类:
        发布时间: 发布日期: 发布机构: 访问量: 下载附件 用户名: 验证码 姓名: 本文来源 文章来源 信息来源 稿源:
        """)

    private static let siteMarks = Words("验证码 网友评论 ICP备 公网安备 版权所有 Copyright CopyRight 人气: 浏览次数 访问次数 字体:大 [关闭] [打印]")

    private static let menuWords = Words(
        """
        首页 网站首页 网站地图 联系我们 关于我们 关于联系我们 政务公开 政府信息公开 信息公开 新闻中心 新闻动态 要闻动态 互动交流 政民互动 办事服务 政务服务
        在线服务 专题专栏 登录 注册 收藏 加入收藏 设为首页 打印 打印本页 关闭 关闭窗口 返回顶部 返回 无障碍 无障碍阅读 English RSS 微信 微博 分享 客户端
        手机版 站内搜索 搜索 广告服务 友情链接 版权声明 人才招聘 帮助 法律声明 网站声明 隐私政策 上一页 下一页 领导之窗 机构职能 通知公告
        公告公示 政策法规 政策文件 数据发布 统计数据 走进我们 资料下载 在线咨询 投诉举报 回应关切 更多 简体 繁体 移动版 长者模式
        """)
}

extension Collection where Element == Glyph, SubSequence == Glyphs, Index == Int {
    /// Whether the stretch ends where a sentence ends.
    var endsSentence: Bool {
        let text = trimmed()
        guard let last = text.last else { return true }
        if last.folded == "”" || last.folded == "\"" {
            return text.dropLast().last.map { Glyph.stops.contains($0.folded) } ?? false
        }
        return Glyph.stops.contains(last.folded)
    }
}

extension Glyph {
    /// Marks that end a sentence or open a list.
    static let stops: Set<Unicode.Scalar> = ["。", "!", "?", ";", ":"]
}
