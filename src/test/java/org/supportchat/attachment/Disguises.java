package org.supportchat.attachment;

import static org.supportchat.attachment.Disguise.cut;
import static org.supportchat.attachment.Disguise.inert;
import static org.supportchat.attachment.Disguise.refused;
import static org.supportchat.attachment.Samples.bytes;
import static org.supportchat.attachment.Samples.hex;
import static org.supportchat.attachment.Samples.honest;
import static org.supportchat.attachment.Samples.joined;
import static org.supportchat.attachment.Samples.linuxProgram;
import static org.supportchat.attachment.Samples.pngHeader;
import static org.supportchat.attachment.Samples.windowsProgram;
import static org.supportchat.attachment.Samples.zip;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Files that somebody sends who means harm, or whose computer does. */
public final class Disguises {

    private static final byte[] PNG = honest("png");
    private static final byte[] HTML = bytes(Samples.HTML);
    private static final byte[] SVG = bytes(Samples.SVG);
    private static final byte[] ZIP = honest("zip");
    private static final byte[] SHELL = bytes("#!/bin/sh\nrm -rf ~\n");
    private static final byte[] CLASS = hex("CAFEBABE0000004100100A0002");
    private static final byte[] SQLITE = bytes("SQLite format 3\0\u0010\0\u0001\u0001\0");
    private static final byte[] MP4 = bytes("\0\0\0\u0018ftypmp42\0\0\0\0isommp42");

    private Disguises() {}

    public static List<Disguise> all() {
        return Stream.of(wrongContents(), two(), damaged(), texts(), names(), harmlessNames())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Disguise> wrongContents() {
        return List.of(
                refused("page", "page.png", HTML),
                refused("page", "page.jpg", HTML),
                refused("page", "page.gif", HTML),
                refused("page", "page.pdf", HTML),
                refused("page", "page.docx", HTML),
                refused("page", "page.zip", HTML),
                refused("page in UTF-16", "page.png", ("\uFEFF" + Samples.HTML).getBytes(StandardCharsets.UTF_16LE)),
                refused("script in a tag", "script.jpg", bytes(Samples.SCRIPT)),
                refused("SVG with a script", "drawing.svg", SVG),
                refused("SVG with a script", "drawing.png", SVG),
                refused("SVG with a script", "drawing.webp", SVG),
                refused("compressed SVG", "drawing.svgz", honest("gz")),
                refused("program for Windows", "invoice.pdf", windowsProgram()),
                refused("program for Windows", "picture.png", windowsProgram()),
                refused("program for Windows", "letter.docx", windowsProgram()),
                refused("program for Windows", "letter.doc", windowsProgram()),
                refused("program for Windows", "all.zip", windowsProgram()),
                refused("program for Windows", "readme.txt", windowsProgram()),
                refused("program that is an archive too", "all.zip", joined(windowsProgram(), ZIP)),
                refused("program for Linux", "invoice.pdf", linuxProgram()),
                refused("program for Linux", "picture.png", linuxProgram()),
                refused("program for Linux", "sheet.xlsx", linuxProgram()),
                refused("program for Linux", "run.sh", linuxProgram()),
                refused("shell script", "picture.jpg", SHELL),
                refused("class", "Main.java", CLASS),
                refused("class", "main.py", CLASS),
                refused("database", "notes.txt", SQLITE),
                refused("database", "table.csv", SQLITE),
                refused("video", "funny.gif", MP4),
                refused("video", "photo.heic", MP4),
                refused("picture", "photo.pdf", PNG),
                refused("picture", "photo.txt", PNG),
                refused("picture of another kind", "photo.png", honest("jpg")),
                refused("archive", "letter.docx", ZIP),
                refused("spreadsheet", "letter.docx", honest("xlsx")),
                refused("archive", "letter.odt", ZIP),
                refused("archive", "Main.java", ZIP));
    }

    /** Valid in two ways at once. */
    private static List<Disguise> two() {
        return List.of(
                inert("GIF and script", "picture.gif", bytes("GIF89a/*\u0001\0\u0001\0*/=1;document.title='owned'//")),
                refused("GIF and script", "script.js", bytes("GIF89a/*\u0001\0\u0001\0*/=1;document.title='owned'//")),
                inert("GIF and script, all text", "script.js", bytes("GIF89a=1;document.title='owned'//")),
                inert("PNG and archive", "picture.png", joined(PNG, ZIP)),
                refused("PNG and archive", "archive.zip", joined(PNG, ZIP)),
                inert("PNG and page", "picture.png", joined(PNG, HTML)),
                inert("JPEG and PHP", "picture.jpg", joined(honest("jpg"), bytes("<?php system($_GET['c']);"))),
                inert("PDF and page", "paper.pdf", joined(bytes(Samples.PDF), HTML)),
                refused("PDF after a page", "paper.pdf", joined(HTML, bytes(Samples.PDF))),
                inert("PDF and archive", "paper.pdf", joined(bytes(Samples.PDF), ZIP)),
                inert("document that is an archive", "letter.zip", honest("docx")),
                inert("archive that unpacks outside", "all.zip", zip(Map.of("../../evil.sh", SHELL))),
                inert("archive of archives of zeros", "bomb.zip", Samples.bomb(3)));
    }

    private static List<Disguise> damaged() {
        return List.of(
                inert("PNG of 50,000 by 50,000", "huge.png", pngHeader(50_000, 50_000)),
                inert("PNG of more than there is", "huge.png", pngHeader(Integer.MAX_VALUE, Integer.MAX_VALUE)),
                inert("half a PNG", "half.png", cut(PNG, 60)),
                inert("half a JPEG", "half.jpg", cut(honest("jpg"), 300)),
                inert("half a GIF", "half.gif", cut(honest("gif"), 20)),
                inert("half a BMP", "half.bmp", cut(honest("bmp"), 100)),
                inert("half a WebP", "half.webp", cut(honest("webp"), 30)),
                inert("half an archive", "half.zip", cut(ZIP, 40)),
                refused("half a document", "half.docx", cut(honest("docx"), 100)),
                refused("a byte of a PNG", "half.png", cut(PNG, 1)),
                refused("nothing", "nothing.png", new byte[0]),
                refused("nothing", "nothing.txt", new byte[0]));
    }

    private static List<Disguise> texts() {
        return List.of(
                inert("page", "page.html", HTML),
                inert("page", "page.txt", HTML),
                inert("page in UTF-16", "page.html", ("\uFEFF" + Samples.HTML).getBytes(StandardCharsets.UTF_16LE)),
                inert("SVG", "drawing.xml", SVG),
                inert("SVG", "drawing.txt", SVG),
                inert("shell script", "notes.txt", SHELL),
                inert("shell script", "run.sh", SHELL),
                inert("PHP", "index.php", bytes("<?php system($_GET['c']);")),
                inert("formula", "table.csv", bytes("=cmd|' /C calc'!A0\n")),
                inert("other direction in code", "code.py", "a = 1 #\u202E not\n".getBytes(StandardCharsets.UTF_8)),
                refused("text with a zero", "notes.txt", bytes("Hello\0World")));
    }

    private static List<Disguise> names() {
        return List.of(
                refused("double ending", "invoice.pdf.exe", windowsProgram()),
                refused("double ending", "picture.png.svg", SVG),
                refused("ending after many blanks", "picture.png" + " ".repeat(150) + ".exe", windowsProgram()),
                refused("ending behind a zero", "picture.exe\0.png", windowsProgram()),
                refused("settings of a server", ".htaccess", bytes("AddType text/html .png")),
                refused("settings of a server", "web.config", bytes("<configuration/>")),
                refused("ending alone", ".png", PNG),
                refused("dots", "..", PNG),
                refused("dots", "....", PNG),
                refused("no name", "", PNG),
                refused("no ending", "README", bytes("Hello")),
                refused("device", "CON", bytes("Hello")),
                refused("stream of a file", "a.png:stream", PNG),
                refused("stream of a file", "a.png::$DATA", PNG),
                refused("ending that looks the same", "a.pnġ", PNG),
                refused("ending that looks the same", "a.рng", PNG),
                refused("ending of 300", "a." + "e".repeat(300), PNG),
                refused("shortcut", "readme.txt.lnk", bytes("L\0\0\0")),
                refused("page", "page.htm", HTML),
                refused("page", "page.xhtml", HTML),
                refused("installer", "app.jar", ZIP));
    }

    private static List<Disguise> harmlessNames() {
        return List.of(
                inert("double ending", "invoice.exe.png", PNG),
                inert("double ending", "page.html.png", PNG),
                inert("other direction", "photo\u202Etxt.png", PNG),
                inert("zero", "a\0b.png", PNG),
                inert("path", "../../../etc/cron.d/evil.png", PNG),
                inert("path of Windows", "..\\..\\Windows\\evil.png", PNG),
                inert("path of one computer", "C:\\fakepath\\evil.png", PNG),
                inert("path in an address", "%2e%2e%2f%2e%2e%2fevil.png", PNG),
                inert("header in the name", "a\r\nSet-Cookie: owned=1.png", PNG),
                inert("quotes", "a\"; filename=\"evil.html.png", PNG),
                inert("markup", "<img src=x onerror=alert(1)>.png", PNG),
                inert("device", "NUL.txt", bytes("Hello")),
                inert("device", "COM1.png", PNG),
                inert("device", "con.tar.gz", honest("gz")),
                inert("name of 300", "n".repeat(300) + ".png", PNG),
                inert("dot behind", "a.png.", PNG),
                inert("blank behind", "a.png ", PNG),
                inert("upper case", "A.PNG", PNG),
                inert("upper case", "PAGE.HTML", HTML),
                inert("half of a pair", "a\uD800.png", PNG),
                inert("emoji", "😀😀.png", PNG));
    }
}
