package org.m4d.portal.attachment.internal;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.IIOServiceProvider;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageReaderWriterSpi;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.spi.ServiceRegistry;

/**
 * Exactly the readers and writers that we chose, whatever else lies on the class path. Hostile pictures are read by Java code alone; the native
 * WebP writer sees nothing but pixels that were decoded before.
 */
@ApplicationScoped
class Codecs {

    static final String JPEG = "image/jpeg";
    static final String PNG = "image/png";
    static final String GIF = "image/gif";
    static final String WEBP = "image/webp";

    private static final Logger LOG = Logger.getLogger(Codecs.class.getName());
    private static final Map<String, String> ENDINGS = Map.of(JPEG, "jpeg", PNG, "png", GIF, "gif");

    private ImageReaderSpi jpegReader;
    private ImageReaderSpi webpReader;
    private List<ImageReaderSpi> ownReaders;
    private List<ImageWriterSpi> ownWriters;
    private Optional<ImageWriterSpi> webpWriter;

    @PostConstruct
    void open() {
        webpReader = new WebPImageReaderSpi();
        ownReaders = ofTheJdk(ImageReaderSpi.class);
        ownWriters = ofTheJdk(ImageWriterSpi.class);
        jpegReader = jpegOfAnyColours();
        webpWriter = webp();
    }

    ImageReader reader(String mediaType) throws IOException {
        return switch (mediaType) {
            case WEBP -> webpReader.createReaderInstance();
            case JPEG -> jpegReader.createReaderInstance();
            default -> of(ownReaders, mediaType).createReaderInstance();
        };
    }

    ImageWriter writer(String mediaType) throws IOException {
        return WEBP.equals(mediaType)
                ? webpWriter
                        .orElseThrow(() -> new IOException("no WebP on this machine"))
                        .createWriterInstance()
                : of(ownWriters, mediaType).createWriterInstance();
    }

    /** Whether pictures can be written in that format here: WebP needs native code, which not every machine has. */
    boolean writesWebp() {
        return webpWriter.isPresent();
    }

    private static <S extends ImageReaderWriterSpi> S of(List<S> providers, String mediaType) {
        return providers.stream()
                .filter(provider -> Arrays.asList(provider.getFormatNames()).contains(ENDINGS.get(mediaType)))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The first question to the registry of the whole server makes it look for readers everywhere. With the platform's class loader in place it
     * finds the JDK's own and holds on to no class of this application, which would stay in memory after a redeployment.
     */
    private static <S extends IIOServiceProvider> List<S> ofTheJdk(Class<S> kind) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            Iterator<S> all = IIORegistry.getDefaultInstance().getServiceProviders(kind, true);
            List<S> own = new ArrayList<>();
            all.forEachRemaining(provider -> {
                if ("java.desktop".equals(provider.getClass().getModule().getName())) {
                    own.add(provider);
                }
            });
            return List.copyOf(own);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Joined in a registry of their own: one reads the colours of print, and hands the rest of the work to the JDK's. */
    private ImageReaderSpi jpegOfAnyColours() {
        ServiceRegistry registry =
                new ServiceRegistry(List.<Class<?>>of(ImageReaderSpi.class).iterator());
        registry.registerServiceProvider(of(ownReaders, JPEG));
        ImageReaderSpi reader = new JPEGImageReaderSpi();
        registry.registerServiceProvider(reader);
        return reader;
    }

    private static Optional<ImageWriterSpi> webp() {
        try {
            ImageWriterSpi writer = new WebPImageWriterSpi();
            WebpFile.bytes(writer.createWriterInstance(), new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
            return Optional.of(writer);
        } catch (IOException | RuntimeException | LinkageError absent) {
            LOG.log(Level.WARNING, "No WebP on this machine: smaller copies of pictures come as JPEG and PNG", absent);
            return Optional.empty();
        }
    }
}
