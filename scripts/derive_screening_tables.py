#!/usr/bin/env python3
"""Derives the tables of the Screening target from published data.

Usage: derive_screening_tables.py [SHARED_DATA] [OUTPUT] [SCOWL]
Needs:  python3 -m pip install pypinyin==0.55.0 jieba==0.42.1 opencc==1.4.2; apt-get install scowl unicode-data

Writes fold.tsv, pinyin.tsv, shapes.tsv, splits.tsv and words.tsv; NOTICE names the sources and licences. The result
depends only on the input and on the Unicode version of this Python (printed at the end).
"""
import bz2
import collections
import csv
import json
import os
import re
import sys
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = sys.argv[1] if len(sys.argv) > 1 else os.path.join(HERE, "../../shared/data")
OUT = sys.argv[2] if len(sys.argv) > 2 else os.path.join(HERE, "../Sources/Screening/Resources")
UNIHAN = "/usr/share/unicode/Unihan_Variants.txt.bz2"
SCOWL = sys.argv[3] if len(sys.argv) > 3 else "/usr/share/dict/scowl"
HAN = "[\u3400-\u4dbf\u4e00-\u9fff]"


def lines(path):
    with open(os.path.join(DATA, path), encoding="utf-8-sig") as file:
        for line in file:
            line = line.rstrip("\n")
            if line.strip() and not line.startswith("#"):
                yield line


def write(name, rows):
    path = os.path.join(OUT, name)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("".join(row + "\n" for row in rows))
    print(f"{name}: {len(rows)} lines, {os.path.getsize(path)} bytes")


# ---------------------------------------------------------------- folding

def traditional():
    """Traditional character -> the first simplified form OpenCC names."""
    table = {}
    for line in lines("chars/opencc_TSCharacters.txt"):
        source, targets = line.split("\t")
        target = targets.split(" ")[0]
        if len(source) == 1 and source != target:
            table[source] = target
    return {**variants(table), **table}


# The variants that nobody writes any more but to hide: not the Japanese forms.
RARE = set()
# Variants that neither source lists, and that shops write.
BY_HAND = {"逹": "达", "髙": "高", "歺": "餐", "伱": "你", "甯": "宁", "寗": "宁", "寕": "宁", "寜": "宁"}


def variants(trad):
    """Rare character -> the common one it is another form of: Japanese forms of OpenCC, semantic and z-variants of Unihan, followed
    from one to the next until a character of GB 2312 is met that has a reading in common. Where two are as near, neither counts."""
    import opencc
    from pypinyin.pinyin_dict import pinyin_dict
    from_japanese = opencc.OpenCC("jp2t")

    def readings(char):
        return {toneless(r) for r in pinyin_dict.get(ord(char), "").split(",")} - {""}

    forms = collections.defaultdict(set)
    with bz2.open(UNIHAN, "rt", encoding="utf-8") as file:
        for line in file:
            fields = line.rstrip("\n").split("\t")
            if len(fields) == 3 and fields[1] in ("kSemanticVariant", "kZVariant", "kSimplifiedVariant"):
                for target in re.findall(r"U\+([0-9A-F]+)", fields[2]):
                    forms[chr(int(fields[0][2:], 16))].add(chr(int(target, 16)))
    table = {}
    for cp in range(0x3400, 0xA000):
        char = chr(cp)
        if is_common(char) or char in trad:
            continue
        japanese = from_japanese.convert(char)
        reached, seen = {japanese} - {char} or forms[char], {char}
        while reached:
            plain = {trad.get(c, c) for c in reached}
            common = {c for c in plain if is_common(c) and (japanese != char or readings(char) & readings(c))}
            if common:
                if len(common) == 1:
                    table[char] = common.pop()
                    if japanese == char:
                        RARE.add(char)
                break
            seen |= reached
            reached = set().union(*(forms[c] for c in reached | plain)) - seen
    RARE.update(BY_HAND)
    return {**table, **BY_HAND}


# Scripts without case whose letters are borrowed for their Latin look: Canadian syllabics, Runic, Tifinagh, Lisu, Lycian, Carian,
# Old Italic, Gothic, Elbasan, Miao. Letters of other caseless scripts (Hebrew, Arabic, Indic, Han) keep their own meaning.
CASELESS = [(0x1400, 0x167F), (0x16A0, 0x16FF), (0x2D30, 0x2D7F), (0xA4D0, 0xA4FF), (0x10280, 0x102DF), (0x10300, 0x1034F),
            (0x10500, 0x1052F), (0x16F00, 0x16F9F)]


def confusables():
    """Non-ASCII letter -> the ASCII letter that UTS #39 calls confusable with it, and what we add by eye."""
    table = {}
    with open(os.path.join(DATA, "chars/unicode_confusables.json"), encoding="utf-8") as file:
        for source, targets in json.load(file).items():
            plain = [t["c"] for t in targets if len(t["c"]) == 1 and t["c"].isascii() and t["c"].isalpha()]
            if len(source) == 1 and ord(source) > 0x24F and plain and unicodedata.category(source)[0] == "L":
                if unicodedata.category(source) == "Lo" and not any(a <= ord(source) <= b for a, b in CASELESS):
                    continue
                table[source] = plain[0]
    for name_part, form in (("LATIN LETTER SMALL CAPITAL ", str.lower), ("LATIN SMALL LETTER SCRIPT ", str.lower)):
        for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
            try:
                table[unicodedata.lookup(name_part + letter)] = form(letter)
            except KeyError:
                pass
    # Cyrillic letters follow the look of their capital in both cases, so that a Cyrillic word folds alike in
    # either case; Greek small letters follow their own look where it differs from the capital's.
    by_eye = {
        "АаВвЕеЁёКкМмНнОоРрСсТтУуХхІіЈјЅѕԚԛԜԝҮүИиЯя": "aabbeeeekkmmhhooppccttyyxxiijjssqqwwyynnrr",
        "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧΛ": "abezhikmnoptyxa",
        "αβεικμνορτυχωγηλ": "abeikuvoptuxwynl",
        "ɑɡıȷøØłŁđĐħĦəƐɛƝɴɪʀʏʟʜɢʙ∂": "agijoolLddhheeennirylhgbd",
    }
    for sources, targets in by_eye.items():
        assert len(sources) == len(targets), (sources, targets)
        table.update(zip(sources, targets))
    return table


# The stroke that stands in for a bar, and is read as one: between letters as `i` or `l`, else as a sign put in.
STROKES = {"丨": "|"}


def enclosed(cp):
    """Letters in circles and squares, and flags' letters, that have no compatibility form."""
    for first, last, base in ((0x1F150, 0x1F169, "a"), (0x1F170, 0x1F189, "a"), (0x1F1E6, 0x1F1FF, "a"),
                              (0x1F130, 0x1F149, "a"), (0x2776, 0x277E, "1"), (0x2780, 0x2788, "1"),
                              (0x278A, 0x2792, "1"), (0x24F5, 0x24FD, "1")):
        if first <= cp <= last:
            return chr(ord(base) + cp - first)
    return None


def is_width(char):
    return unicodedata.decomposition(char).startswith(("<wide>", "<narrow>"))


def fold_one(char, trad, confusable):
    """The folded scalars of one scalar and the letters of the foldings that were needed."""
    cp, flags = ord(char), set()
    styled = enclosed(cp)
    if styled:
        return styled, {"S"}
    if char in STROKES:
        return STROKES[char], {"S"}
    text = char
    compatible = unicodedata.normalize("NFKC", char)
    if compatible != char:
        text = compatible
        if not re.match(HAN, char) or ord(char) < 0x3400:
            flags.add("W" if is_width(char) else "S")
        else:
            flags.add("T")
    out = ""
    for scalar in text:
        if scalar in confusable:
            flags.add("X")
            out += confusable[scalar].lower()
            continue
        decomposed = unicodedata.normalize("NFD", scalar)
        base = decomposed[0]
        if len(decomposed) > 1 and base.isalpha() and ord(base) < 0x530:
            flags.add("A")
            if base in confusable:
                flags.add("X")
                base = confusable[base]
        else:
            base = scalar
        lower = base.casefold()
        if lower != base:
            flags.add("K")
        for low in lower:
            if low in trad:
                flags.add("V" if low in RARE else "T")
                low = trad[low]
            out += low
    return out, flags


# Fillers that draw nothing, and the signs ™ ® © ℠ that shops put behind a name.
SILENT = {0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x2122, 0xAE, 0xA9, 0x2120}
def fold_fully(char, trad, confusable):
    """Folds until nothing changes any more: a capital may become a small letter that looks like another one."""
    target, flags = fold_one(char, trad, confusable)
    for _ in range(4):
        parts = [fold_one(c, trad, confusable) for c in target]
        again = "".join(p[0] for p in parts)
        if again == target:
            return target, flags
        target, flags = again, flags.union(*(p[1] for p in parts))
    raise SystemExit(f"{char!r} folds without end")


OPTIONAL = "@$!|€¥£+"        # symbols that are also read as letters: kept, the matcher may skip them


def ranges(points, mark, bridge=frozenset()):
    """Runs of code points as rows; a run may pass over points that a later row sets anyway."""
    rows, start, end = [], None, None
    for cp in points:
        if start is not None and all(between in bridge for between in range(end + 1, cp)):
            end = cp
            continue
        if start is not None:
            rows.append(f"{mark}{start:X}-{end:X}")
        start = end = cp
    return rows + ([f"{mark}{start:X}-{end:X}"] if start is not None else [])


def fold_table():
    trad, confusable = traditional(), confusables()
    keep, ignore, maps = [], [], []
    for cp in range(0x80, 0x32000):
        char = chr(cp)
        category = unicodedata.category(char)
        if category in ("Cn", "Cs", "Co", "Cc"):
            continue
        if category in ("Mn", "Me", "Cf") or cp in SILENT:
            ignore.append(cp)
            continue
        if re.match("[\uac00-\ud7a3]", char):
            keep.append(cp)
            continue
        target, flags = fold_fully(char, trad, confusable)
        target = "".join(c for c in target if unicodedata.category(c)[0] in "LN" or unicodedata.category(c) == "Mc"
                         or c in OPTIONAL)
        if target == char:
            keep.append(cp)
        elif target and flags:
            maps.append(f"{char}\t{target}\t{''.join(sorted(flags))}")
    ignore += list(range(0xE0001, 0xE0080)) + list(range(0xE0100, 0xE01F0))
    later = frozenset(ignore) | {ord(row[0]) for row in maps}
    return ranges(keep, "=", later) + ranges(sorted(ignore), "_") + maps, trad


# ---------------------------------------------------------------- sound

def pinyin_table(trad):
    from pypinyin.phrases_dict import phrases_dict
    from pypinyin.pinyin_dict import pinyin_dict
    uses = collections.defaultdict(collections.Counter)
    for phrase, readings in phrases_dict.items():
        if len(phrase) == len(readings):
            for char, reading in zip(phrase, readings):
                uses[char][toneless(reading[0])] += 1
    sounds = collections.defaultdict(list)
    for cp in sorted(pinyin_dict):
        char = chr(cp)
        if not 0x4E00 <= cp <= 0x9FFF or char in trad:
            continue
        for at, reading in enumerate(dict.fromkeys(toneless(r) for r in pinyin_dict[cp].split(","))):
            # Besides its first reading only those that a character has in phrases, not once in a while: 大 is dai in 大夫, never tai.
            if reading and (at == 0 or uses[char][reading] >= 2):
                sounds[reading].append(char)
    return [f"{sound}\t{''.join(chars)}" for sound, chars in sorted(sounds.items())]


def toneless(reading):
    plain = unicodedata.normalize("NFD", reading.strip().lower()).replace("u\u0308", "v")
    plain = "".join(c for c in plain if unicodedata.category(c) != "Mn")
    return plain if re.fullmatch("[a-z]{1,6}", plain) and re.search("[aeiouv]", plain) else ""


# ---------------------------------------------------------------- shape

# A component standing alone is written as the character it comes from; several habits are in use.
COMPONENT = dict(zip("亻氵扌忄讠钅纟饣犭艹衤礻刂灬訁釒糹飠辶", "人水手心言金丝食犬草衣示刀火言金丝食走"))
ALSO = {"亻": "1", "扌": "才", "氵": "3", "辶": "之", "讠": "i", "忄": "小", "艹": "卄", "纟": "糸"}
RADICALS = set("口氵亻扌艹木女忄讠钅火王石虫足纟日月土山目饣犭衤礻禾竹米马鱼鸟车贝疒广门宀穴辶走彳刂力阝冫弓巾山歹白皿穴罒走")

CLASSIC = """己已巳 未末 土士 日曰 大太犬 人入 天夭 千干于 王玉主 贝见 乌鸟 刀力 侯候 茶荼 戊戌戍 辨辩辫瓣 亳毫 洒酒 冶治 今令 免兔
折拆 拔拨 束朿 汨汩 壶壸 崇祟 盲肓 赢嬴羸 粱梁 栗粟 炙灸 券卷 竞竟 微徽 爪瓜 冠寇 厂广 万方 木本术 田由甲申 目且 白自 午牛 矢失
史吏 旦且 圆园 元无 找我 住往 佳隹 侍待 祖袓 弋戈 丐丏 拴栓 颗棵 班斑 州洲 坐座 做作 克兑 斤斥 兰三 夫失 甫辅 丹舟 乔侨 历厉
叨叼 仑仓 处外 市巿 母毋 弟第 休体 余佘 沐沭 免兔 杳沓 陕陜 奕弈 胄胃 晴睛 祗祇 凑奏 傅传博 撒撤 漫慢 密蜜 遣遗 暑署 僵疆 膺鹰
蓝篮 摸模 籍藉 耐酎 达迖 迪廸 斯厮 华哗 为伪 苹革 果杲 安按 踏塌 普晋 彪驫 宝室 洁法 娜哪 兰蓝 雪霉 花化 丽两 伊尹 莱茉 雅稚 威成咸戚 矛予 茅芧
斯期 京亰 泸沪 郎朗 窖窑 菅管 康庚 师帅 旺汪 娃哇 哈恰 宗崇 农衣 夫天 泉皇 鸿鸪 雕雎 羊芊 狮狲 虎虚 花芘 莎沙 妮呢泥 雪雷 吉告 王壬 红虹 江红 洁浩 结
皓浩 巨臣 卫卩 丘兵 贾买 品晶 昌晶 春舂 享亨 幸辛 宜宣 亘旦 苗笛 茵茴 芙荚 董薰 黄寅 金全 鑫淼 麦表 素索 森淼 凯剀 奥粤"""


def decompositions(universe):
    """Character -> its two- or three-part decompositions in chaizi."""
    parts = collections.defaultdict(list)
    for line in lines("chars/chaizi-jt.txt"):
        char, *ways = line.split("\t")
        if char not in universe:
            continue
        for way in ways:
            way = tuple(way.split())
            if len(way) in (2, 3) and all(len(p) == 1 for p in way) and way not in parts[char]:
                parts[char].append(way)
    return parts


def similar_rows():
    rows = {}
    for line in lines("chars/similar_shape.txt"):
        char, _, rest = line.partition(" ")
        rows[char] = rest.strip()
    return rows


def quoted(path):
    return dict(re.findall(r"'(.)':'([^']*)'", "\n".join(lines(path))))


def shape_tables(trad):
    rows = similar_rows()
    universe = {trad.get(c, c) for c in rows} | set("".join(CLASSIC.split()))
    parts = decompositions(universe)
    corner, structure = quoted("chars/four_corner_7000.txt"), quoted("chars/structure_20000.txt")
    pairs = set()

    def add(a, b):
        a, b = trad.get(a, a), trad.get(b, b)
        if a != b:
            pairs.add((min(a, b), max(a, b)))

    for group in CLASSIC.split():
        for a in group:
            for b in group:
                add(a, b)
    for char, others in rows.items():
        for other in others:
            if other in universe and alike(char, other, parts, corner, structure):
                add(char, other)
    corners = collections.defaultdict(list)
    for char, code in corner.items():
        # A layout that the table does not name is a frame or a whole: 园 四, 周 冈, 国 曰.
        layout = structure.get(char, "0")
        if char in structure or is_common(char):
            corners[code, layout].append(char)
    for group in corners.values():
        for a in group:
            for b in group:
                add(a, b)
    bodies = collections.defaultdict(set)
    for char, ways in parts.items():
        for way in ways:
            if len(way) == 2 and way[0] in RADICALS and way[1] in universe:
                add(char, way[1])
                bodies[way[1]].add(char)
    for members in bodies.values():
        if len(members) <= 6:
            for a in members:
                for b in members:
                    add(a, b)
    table = collections.defaultdict(str)
    for a, b in sorted(pairs):
        table[a] += b
    return [f"{a}\t{others}" for a, others in sorted(table.items())], splits(parts, trad)


def is_common(char):
    try:
        return bool(char.encode("gb2312"))
    except UnicodeEncodeError:
        return False


def alike(a, b, parts, corner, structure):
    """Whether a pair of the similar-shape list holds up: same layout, and a part or three corners in common."""
    if structure.get(a) != structure.get(b):
        return False
    shared = {p for way in parts[a] for p in way} & {p for way in parts[b] for p in way} - set("一丨丿丶乙亅")
    near = a in corner and b in corner and sum(x != y for x, y in zip(corner[a], corner[b])) <= 1
    return near and bool(shared) or near and not parts[a] and not parts[b]


def splits(parts, trad):
    """Rows of a character and its parts, these as they are after folding."""
    rows = set()
    for char, ways in parts.items():
        for way in ways:
            if all(re.match(HAN, p) or p in COMPONENT for p in way) and not any(p in "一丨丿丶乙亅乚" for p in way):
                rows.add(f"{char}\t{''.join(way)}")
                rows.add(f"{char}\t{''.join(COMPONENT.get(p, p) for p in way)}")
                if way[0] in ALSO and re.match(HAN, ALSO[way[0]]):
                    rows.add(f"{char}\t{ALSO[way[0]]}{''.join(COMPONENT.get(p, p) for p in way[1:])}")
    folded = {(row[0], "".join(trad.get(part, part) for part in row[2:])) for row in rows}
    return sorted(f"{char}\t{way}" for char, way in folded if char not in way)


# ---------------------------------------------------------------- words

NAMES = {"nr", "nrt", "nz", "nt", "nrfg", "x", "zg", "g", "eng", "ng", "vg", "ag", "tg"}
BRANDS = set("茅台 苏宁 华联 海尔 国美 奥迪 奔驰 宝马 丰田 本田 可口可乐 百事可乐 雪碧 伊利 蒙牛 联想 腾讯 百度 阿里 淘宝 京东 格力 特仑苏 "
             "五粮液 泸州老窖 剑南春 洋河 郎酒 汾酒 老干妈 王老吉 加多宝 娃哈哈 康师傅 旺旺 德芙 雀巢 星巴克 肯德基 麦当劳 必胜客 大白兔 "
             "回力 欧米茄 劳力士 浪琴 稻香村 同仁堂 云南白药 耐克 安踏 特步 微软 谷歌 苹果机 黑莓 诺基亚 三星 索尼 佳能 尼康 惠普 戴尔 "
             "中华烟 红塔山 玉溪烟 古驰 香奈儿 迪奥 百威 青岛啤酒 雪花啤酒 建行 招行 交行 中行 农行 工行 邮政 一点点".split())
# Words of shop titles that general word lists do not have.
TRADE = ("男鞋 女鞋 童鞋 童装 男装 女装 新款 包邮 现货 正品 清仓 特价 热卖 爆款 春夏 秋冬 夏季 冬季 春季 秋季 透气 轻便 防滑 耐磨 减震 缓震 跑鞋 "
         "板鞋 球鞋 帆布鞋 凉鞋 拖鞋 靴子 休闲鞋 运动鞋 运动服 卫衣 短袖 长袖 衬衫 牛仔裤 休闲裤 短裤 半身裙 连衣裙 羽绒服 外套 棉服 毛衣 针织衫 "
         "内衣 袜子 帽子 围巾 手套 皮带 钱包 背包 双肩包 单肩包 斜挎包 手提包 行李箱 手机壳 钢化膜 数据线 充电器 充电宝 耳机 蓝牙 音箱 键盘 鼠标 平板 "
         "电脑包 面膜 口红 眼影 粉底 气垫 精华 乳液 爽肤水 洗面奶 防晒霜 香水 洗发水 沐浴露 牙膏 牙刷 纸巾 抽纸 尿不湿 纸尿裤 奶粉 奶瓶 玩具 积木 "
         "文具 笔记本 保温杯 水杯 餐具 炒锅 电饭煲 空调 冰箱 洗衣机 电视机 吹风机 剃须刀 四件套 被套 床单 枕头 床垫 沙发 茶几 书桌 台灯 灯泡 "
         "白酒 红酒 啤酒 饮料 零食 坚果 饼干 糖果 茶叶 咖啡 大米 食用油 酱油 牛肉 牛皮 羊绒 纯棉 真皮 头层 加厚 加绒 宽松 修身 韩版 欧美 复古 百搭 "
         "潮流 情侣 男士 女士 儿童 宝宝 孕妇 学生 中老年 成人 大码 小码 均码 黑色 白色 红色 蓝色 绿色 灰色 粉色 紫色 米色 卡其色 咖啡色 官方 旗舰店 "
         "专柜 代购 海淘 进口 国产 原装 全新 二手 批发 厂家 直销 同款 网红 明星 礼盒 套装 送礼 礼物 家用 户外 旅行 办公 便携 无线 智能 电动 手动 "
         "不锈钢 硅胶 塑料 玻璃 陶瓷 实木 竹制 新鲜 水果 蔬菜 红富士 当季 产地 直发 整箱 斤装 顺丰 红牛皮 三星级 四星级 五星级 星级酒店 小米粥 黄小米").split()
LATIN = ("the and for with from new sale men mens man women womens woman ladies lady girls girl boys boy kids kid baby youth junior "
         "unisex adult black white grey gray red blue navy green yellow orange pink purple brown beige cream gold golden silver bronze "
         "teal rose royal dark light bright deep hot cool cold warm summer winter spring autumn fall size small medium large big mini max "
         "plus pro lite ultra super extra air zoom run running runner walk walking train training trainer trainers gym sport sports "
         "sporty active casual classic original originals retro vintage modern shoe shoes boot boots sneaker sneakers sandal sandals "
         "slipper slippers heel heels low mid high top tops shirt shirts tee tees pants jeans shorts skirt dress jacket coat hat cap "
         "bag bags case cover free force fly trail track field court street urban city style fashion trend shop store outlet online "
         "cheap best buy price deal deals discount off one two three four five next now only more less all any our your you her his "
         "this that these those not out over under into onto on in at by of to up is it be as an or so no go get day night time year "
         "home house garden office power energy star stars sun moon sky sea ocean lake river mountain rock stone wood leaf flower "
         "fire water earth wind storm snow ice rain lightning thunder wolf lion tiger bear eagle horse bull dog cat bird fish "
         "leather suede mesh canvas cotton wool silk nylon rubber foam knit print logo color colour multi team pack set pair box "
         "gift value premium quality pure fresh clean soft hard fast quick speed easy smart simple great good nice love happy "
         "lucky life live play game games toy toys book books music dance party fun real true total full half double single "
         "first last left right front back side inner outer long short wide narrow flat round square cross line point circle ring "
         "chain bar ball wheel pump gel wave pulse flash spark glow shine shadow ghost spirit soul mind body hand foot feet head "
         "heart eye face skin hair cotton world global national international american british english chinese japanese italian "
         "french german europe china usa east west north south fit fitness health beauty care sense action motion move step "
         "jump hit shot strike score win winner champion legend hero king queen prince princess crown club union united central "
         "metro local express direct plus prime select choice edge tech digital mobile phone wireless smart watch band laces lace "
         "sole soles insole insoles strap buckle zip velcro toe ankle comfort comfy support cushion stability neutral barefoot "
         "racer racing race marathon tennis basketball football soccer golf hiking outdoor indoor travel beach pool yoga "
         "details detail product item items review reviews description available shipping delivery order").split()


def word_table():
    import jieba
    levels, brands = {}, brand_names()
    with open(os.path.join(os.path.dirname(jieba.__file__), "dict.txt"), encoding="utf-8") as file:
        names = set()
        for line in file:
            word, count, tag = line.split()
            if not re.fullmatch("[\u4e00-\u9fff]{2,4}", word) or word in BRANDS:
                continue
            if tag in NAMES:
                names.add(word)
            elif int(count) >= 80:
                levels[word] = 3 if int(count) >= 3000 else 2 if int(count) >= 500 else 1
    for path, least in (("food", 1000), ("IT", 5000), ("law", 3000)):
        for line in lines(f"words/THUOCL_{path}.txt"):
            found = re.match(r"([\u4e00-\u9fff]{2,4})\s+(\d+)", line)
            if not found or int(found[2]) < least or found[1] in BRANDS | names | brands:
                continue
            levels.setdefault(found[1], 2 if int(found[2]) >= 50000 else 1)
    for word in TRADE:
        levels[word] = 4
    for word, level in latin_words().items():
        levels[word] = level
    rows = []
    for level in (1, 2, 3, 4):
        words = sorted(w for w, l in levels.items() if l == level)
        rows += [f"{level}\t{' '.join(words[i:i + 200])}" for i in range(0, len(words), 200)]
    return rows


def brand_names():
    out = set()
    with open(os.path.join(DATA, "brands/nsi_brands.tsv"), encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            for key in ("displayName", "brand", "zh", "zh_hans", "matchNames", "alt_name", "short_name"):
                out.update(row[key].split(";"))
    return out


def latin_words():
    """English words by SCOWL's sizes (10, 20, 35: ever rarer), up to nine letters, plurals left to the program."""
    levels = {}
    for size, level in ((35, 1), (20, 2), (10, 3)):
        for variety in ("english", "american"):
            with open(os.path.join(SCOWL, f"{variety}-words.{size}"), encoding="iso-8859-1") as file:
                for line in file:
                    if re.fullmatch("[a-z]{2,9}\n", line):
                        levels[line.strip()] = level
    levels.update({word: 4 for word in LATIN})
    return {w: l for w, l in levels.items() if not (w[-1] == "s" and levels.get(w[:-1], 0) >= l)}


def main():
    rows, trad = fold_table()
    write("fold.tsv", rows)
    write("pinyin.tsv", pinyin_table(trad))
    shapes, parts = shape_tables(trad)
    write("shapes.tsv", shapes)
    write("splits.tsv", parts)
    write("words.tsv", word_table())
    print("Unicode", unicodedata.unidata_version)


main()
